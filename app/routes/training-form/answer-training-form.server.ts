import { data, redirect } from '@remix-run/node'
import { trainingActionSchema, type TrainingActionInput } from '@/app/modules/trainings/shared'
import type { Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { answerForm, parseForm, type FormValues } from '@/app/platform/web/form.server'
import { searchedField, searchField, stepIntents } from '@/app/ui/profile/step-view'
import { viewTrainingForm } from './view-training-form.server'

/**
 * What the buttons of the form do. Saving leads on; a search, or a refusal, shows the form again with everything that was
 * typed. @throws DomainError `not_found` for an unknown button.
 */
export async function answerTrainingForm(
  ctx: Context,
  input: { values: FormValues; intent: string; save: (action: TrainingActionInput) => Promise<string> },
) {
  const { intent, save } = input
  const { csrf: _token, intent: _intent, ...values } = input.values
  const query = text(values, searchField)
  const searched = text(values, searchedField) || null
  const enters = intent === stepIntents.enter
  if (intent === stepIntents.search || (enters && query !== '' && query !== searched)) {
    const errors = query === '' ? { [searchField]: ['Écrivez un mot, puis cherchez.'] } : {}
    return data({ form: await viewTrainingForm(ctx, { values, errors, query: query || searched }) })
  }
  if (intent !== stepIntents.save && !enters) throw notFound()
  const answered = await answerForm(ctx.speech, values, async () => ({
    saved: await save(parseForm(values, trainingActionSchema)),
  }))
  if ('saved' in answered) return redirect(answered.saved)
  const { errors, message } = answered.data
  const form = await viewTrainingForm(ctx, { values, errors, message, query: searched })
  return data({ form }, answered.init ?? {})
}

function text(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value.trim().slice(0, 100) : ''
}
