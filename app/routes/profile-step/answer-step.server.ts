import { data, redirect } from '@remix-run/node'
import { getResidentFile, saveProfileStep } from '@/app/modules/profiles/index.server'
import { maxHeld, profileStepSchema, type ProfileStep } from '@/app/modules/profiles/shared'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { answerForm, parseForm, sayFieldErrors, type FormValues } from '@/app/platform/web/form.server'
import { searchedField, searchField, stepIntents } from '@/app/ui/profile/step-view'
import { languageCodes } from '@/drizzle/vocabulary'
import type { ResidentId } from '@/drizzle/ids'
import { readList } from './read-list'
import { viewStep, type TypedStep } from './step-view.server'

/** What the buttons of a step do. Saving leads on; any other shows the same page with everything that was typed. */
export async function answerStep(
  ctx: Context,
  input: { residentId: ResidentId; step: ProfileStep; values: FormValues; intent: string; nextPath: string },
) {
  const { residentId, step, intent } = input
  const { csrf: _token, ...values } = input.values
  const again = async (typed: TypedStep, init: ResponseInit | null) => {
    const file = await getResidentFile({ ctx, input: { residentId } })
    return data(await viewStep(ctx, { file, step, typed }), init ?? {})
  }

  const change = readChange(step, values, intent)
  if (change !== 'save') {
    return again({ ...change, errors: sayFieldErrors(ctx.speech, change.errors) }, null)
  }
  const answered = await answerForm(ctx.speech, values, async () => {
    const answer = parseForm(values, profileStepSchema(step, parisDate(ctx.clock.now())))
    await saveProfileStep({ ctx, input: { residentId, ...answer } })
    return 'saved' as const
  })
  if (answered === 'saved') return redirect(input.nextPath)
  const { errors, message } = answered.data
  const shown = Object.keys(errors).length > 0 ? errors : { form: [message] }
  return again({ values, errors: shown, query: searched(values) }, answered.init)
}

/** The page to show again, or that the step is to be saved. @throws DomainError `not_found` for an unknown button. */
function readChange(step: ProfileStep, values: FormValues, intent: string): TypedStep | 'save' {
  const query = text(values, searchField)
  const unchanged = { values, errors: {}, query: searched(values) }
  switch (intent) {
    case stepIntents.save:
      return 'save'
    case stepIntents.enter:
      return query !== '' && query !== text(values, searchedField) ? { ...unchanged, query } : 'save'
    case stepIntents.search:
      return query === ''
        ? { values, errors: { [searchField]: ['Écrivez un mot, puis cherchez.'] }, query: null }
        : { ...unchanged, query }
    case stepIntents.addRow:
      return { ...unchanged, ...withRow(step, values, '') }
    default:
      if (!intent.startsWith(stepIntents.addCode)) throw notFound()
      return { ...unchanged, ...withRow(step, values, intent.slice(stepIntents.addCode.length)) }
  }
}

const rowFields: Partial<Record<ProfileStep, { names: readonly [string, string]; max: number }>> = {
  experience: { names: ['held', 'months'], max: maxHeld },
  languages: { names: ['language', 'level'], max: languageCodes.length },
}

/** One more row, or the first empty one filled with a code. */
function withRow(step: ProfileStep, values: FormValues, code: string): Omit<TypedStep, 'query'> {
  const fields = rowFields[step]
  if (!fields) throw notFound()
  const [name, other] = fields.names
  const first = readList(values, name)
  const second = readList(values, other)
  const empty = first.findIndex((value, row) => value === '' && (second[row] ?? '') === '')
  const row = code === '' || empty < 0 ? first.length : empty
  if (row >= fields.max) return { values, errors: { [name]: [`${fields.max} lignes au plus.`] } }
  first[row] = code
  second[row] ??= ''
  return { values: { ...values, [name]: first, [other]: second }, errors: {} }
}

/** Results stay on the page until another word is searched. */
function searched(values: FormValues): string | null {
  return text(values, searchedField) === '' ? null : text(values, searchedField)
}

function text(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value.trim().slice(0, 100) : ''
}
