import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { answerExport } from '../../rights/answer-export.server'

export const loader = loaderFor(['caseworker'], () => Promise.reject(notFound()))

export const action = actionFor(['caseworker'], async ({ ctx, id, intent }) => {
  const residentId = id<'resident'>('residentId')
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  return answerExport(ctx, residentId, intent)
})
