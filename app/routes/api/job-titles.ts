import { loaderFor } from '@/app/platform/web/route.server'

/** Job titles for what is being typed, best first: `{ options: [{ value, label, hint }] }`. */
export const loader = loaderFor(['resident', 'employer', 'caseworker'], async ({ ctx, url }) => {
  const reference = await ctx.reference.current()
  const query = (url.searchParams.get('q') ?? '').slice(0, 100)
  return Response.json({
    options: reference.searchJobTitles(query, 8).map((title) => ({
      value: String(title.code),
      label: title.label,
      ...(title.occupationLabel !== title.label && { hint: title.occupationLabel }),
    })),
  })
})
