/**
 * The few ways in which a verb says no, and the status that a page answers each with.
 * `message` is French and safe to show; it never holds a name, an e-mail or a phone number.
 */
export const errorStatuses = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
} as const
export type ErrorCode = keyof typeof errorStatuses

/** Messages by field name of the form; `form` holds what concerns no single field. */
export type FieldErrors = Record<string, string[]>

/** Told by its mark and not by its class: the server's code and the built pages' code are two copies. */
const mark = Symbol.for('cite.domain-error')

export class DomainError extends Error {
  readonly [mark] = true
  override readonly name: string = 'DomainError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fields: FieldErrors = {},
    /** Seconds after which asking again may succeed, for the header `Retry-After`. */
    readonly retryAfter: number | null = null,
  ) {
    super(message)
  }
}

export function isDomainError(error: unknown): error is DomainError {
  return typeof error === 'object' && error !== null && mark in error
}

export const unauthenticated = () => new DomainError('unauthenticated', 'Connectez-vous pour continuer.')

export const forbidden = (message = 'Cette page ne fait pas partie de votre espace.') =>
  new DomainError('forbidden', message)

/** Also the answer for rows that exist but are not the actor's: existence is not told. */
export const notFound = (message = 'Cette page n’existe pas, ou n’est plus accessible.') =>
  new DomainError('not_found', message)

export const conflict = (message: string) => new DomainError('conflict', message)

export const invalid = (fields: FieldErrors, message = 'Vérifiez les champs signalés.') =>
  new DomainError('invalid', message, fields)

/** @param seconds after which the same may be asked again. */
export const tooMany = (seconds: number, what = 'Trop de demandes en peu de temps.') =>
  new DomainError(
    'too_many',
    `${what} Réessayez ${waitInWords(seconds)}\u00a0: rien n’est perdu.`,
    {},
    seconds,
  )

/** Something the answer cannot do without does not answer now. */
export const unavailable = () =>
  new DomainError(
    'unavailable',
    'Le portail ne peut pas répondre à cette demande pour l’instant. Réessayez dans une minute\u00a0: rien n’est perdu.',
    {},
    60,
  )

/** « dans une minute », « dans 12 minutes », « dans 3 heures »: never sooner than true. */
function waitInWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  if (minutes <= 1) return 'dans une minute'
  if (minutes < 120) return `dans ${minutes}\u00a0minutes`
  return `dans ${Math.ceil(minutes / 60)}\u00a0heures`
}
