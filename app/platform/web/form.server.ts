import { data } from '@remix-run/node'
import { type z } from 'zod'
import type { Speech } from '@/app/words/speech'
import {
  DomainError,
  errorStatuses,
  invalid,
  isDomainError,
  type ErrorCode,
  type FieldErrors,
} from '../errors'

/** Text by field name, as typed; a list where the name came more than once. */
export type FormValues = Record<string, string | string[]>

/** What a form page gets back after a refusal: the messages, and everything that was typed. */
export interface FormAnswer {
  message: string
  errors: FieldErrors
  values: FormValues
}

/** Bytes. A form of 10,000 ticked boxes still arrives, so that it can be answered field by field. */
const bodyLimit = 512 * 1024
/** Bytes read and thrown away past the limit, so that the refusal reaches a browser that is still sending. */
const drainLimit = 8 * 1024 * 1024

/**
 * Reads an urlencoded body, counting bytes as they come: a length that lies or is not given changes nothing.
 * @throws DomainError `too_large`, or `invalid` for another kind of body.
 */
export async function readFormBody(request: Request): Promise<FormValues> {
  const kind = request.headers.get('Content-Type') ?? ''
  if (!kind.startsWith('application/x-www-form-urlencoded')) {
    throw invalid({}, 'Ce formulaire n’a pas pu être lu. Rechargez la page et recommencez.')
  }
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    size += part.value.byteLength
    if (size <= bodyLimit) chunks.push(part.value)
    if (size > drainLimit) {
      await reader?.cancel()
      break
    }
  }
  if (size > bodyLimit) {
    throw new DomainError('too_large', 'Ce formulaire est trop long pour être envoyé. Raccourcissez-le.')
  }
  return toValues(new URLSearchParams(Buffer.concat(chunks).toString('utf8')))
}

/** Field names and values, whichever way they came. */
export function toValues(params: URLSearchParams): FormValues {
  const values: Map<string, string | string[]> = new Map()
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name)
    values.set(name, all.length === 1 ? (all[0] ?? '') : all)
  }
  return Object.fromEntries(values)
}

/** PostgreSQL has no NUL in text, and half a surrogate pair is no character. */
const unwritable = /\0|\p{Surrogate}/u

/** @throws DomainError `invalid` with French messages by field. */
export function parseForm<S extends z.ZodType>(values: FormValues, schema: S): z.output<S> {
  const errors: FieldErrors = {}
  for (const [name, value] of Object.entries(values)) {
    if ([value].flat().some((text) => unwritable.test(text))) {
      errors[name] = ['Ce texte contient un caractère invisible qui ne peut pas être enregistré. Retapez-le.']
    }
  }
  if (Object.keys(errors).length > 0) throw invalid(errors)
  const result = schema.safeParse(values)
  if (result.success) return result.data
  throw invalid(fieldErrors(result.error))
}

function fieldErrors(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {}
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? 'form')
    const messages = (errors[name] ??= [])
    if (!messages.includes(issue.message)) messages.push(issue.message)
  }
  return errors
}

/**
 * Runs what a form asks for. A refusal that its sender can mend (bad field, lost race) comes back to the same
 * page, with its status and everything that was typed; any other error goes on to the error page.
 */
export async function answerForm<T>(speech: Speech, values: FormValues, work: () => Promise<T>) {
  try {
    return await work()
  } catch (error) {
    const { answer, status } = refuseForm(speech, values, error)
    return data(answer, { status })
  }
}

/** What a refusal that its sender can mend says. @throws whatever else it was. */
export function refuseForm(
  speech: Speech,
  values: FormValues,
  error: unknown,
): { answer: FormAnswer; status: number } {
  if (!isDomainError(error)) throw error
  const mendable: readonly ErrorCode[] = ['invalid', 'conflict', 'too_many', 'unavailable']
  if (!mendable.includes(error.code)) throw error
  const { csrf: _token, ...typed } = values
  const answer: FormAnswer = {
    message: sayRefusal(speech, error),
    errors: sayFieldErrors(speech, error.fields),
    values: typed,
  }
  return { answer, status: errorStatuses[error.code] }
}

/** Refusals are made in French, where nobody knows who will read them. */
function sayRefusal(speech: Speech, { code, message, retryAfter }: DomainError): string {
  return code === 'too_many' && retryAfter !== null && speech.language !== 'fr'
    ? speech.count(
        Math.ceil(retryAfter / 60),
        'Trop de demandes en peu de temps. Réessayez dans {{n}} minutes : rien n’est perdu.',
      )
    : speech.tell(message)
}

export function sayFieldErrors(
  { tell }: Speech,
  errors: Readonly<Record<string, readonly string[] | undefined>>,
): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([name, messages = []]): [string, string[]] => [name, messages.map(tell)]),
  )
}
