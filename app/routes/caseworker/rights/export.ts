import { notFound } from '@/app/platform/errors'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { answerExport } from '../../rights/answer-export.server'

export const loader = loaderFor(['caseworker'], () => Promise.reject(notFound()))

export const action = actionFor(['caseworker'], ({ ctx, id, intent }) =>
  answerExport(ctx, id<'resident'>('residentId'), intent),
)
