import { notFound } from '@/app/platform/errors'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { answerExport } from '../rights/answer-export.server'

export const loader = loaderFor(['resident'], () => Promise.reject(notFound()))

export const action = actionFor(['resident'], ({ ctx, intent }) =>
  answerExport(ctx, ctx.actor.residentId, intent),
)
