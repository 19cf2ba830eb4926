import { stopNumber } from '@/app/modules/notifications/index.server'
import { notFound } from '@/app/platform/errors'
import { readReport } from '@/app/platform/sms/read-report.server'
import { loaderFor, outsideActionFor } from '@/app/platform/web/route.server'

export const loader = loaderFor(['anyone'], () => Promise.reject(notFound()))

/**
 * What the provider reports of a text message: an answer that says STOP closes them for that number. Answered alike whether or not the
 * number is anybody's.
 */
export const action = outsideActionFor(async ({ ctx, request }) => {
  const { stopped } = await readReport(ctx.settings.sms, request)
  if (stopped !== null) await stopNumber({ ctx, input: { phone: stopped } })
  return new Response(null, { status: 204 })
})
