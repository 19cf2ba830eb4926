import { skillKindLabels } from '@/app/modules/reference/shared'
import { loaderFor } from '@/app/platform/web/route.server'
import { skillKinds, type SkillKind } from '@/drizzle/vocabulary'

const kindOf = (text: string): SkillKind[] => skillKinds.filter((kind) => kind === text)

/** Skills for what is being typed, best first, of one kind with `nature=`: `{ options: [{ value, label, hint }] }`. */
export const loader = loaderFor(['resident', 'employer', 'caseworker'], async ({ ctx, url }) => {
  const reference = await ctx.reference.current()
  const query = (url.searchParams.get('q') ?? '').slice(0, 100)
  const wanted = kindOf(url.searchParams.get('nature') ?? '')
  const kinds = wanted.length > 0 ? wanted : skillKinds.filter((kind) => kind !== 'certificate')
  return Response.json({
    options: reference.searchSkills(query, { kinds, limit: 12 }).map((skill) => ({
      value: String(skill.code),
      label: skill.label,
      hint: skillKindLabels[skill.kind],
    })),
  })
})
