/**
 * The few ways in which a verb says no. `http-errors.server.ts` maps each to a status once.
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
