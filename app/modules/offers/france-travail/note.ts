/** Why something that an imported offer says is not in the portal's offer as it was said. */
export type NoteKind =
  /** The portal has no field for it. */
  | 'no_equivalent'
  /** Not in the published description of the source: to be looked at by whoever maintains the import. */
  | 'unknown_field'
  /** The field is known, what it holds could not be read. */
  | 'unreadable'
  /** A code or a label that the vocabulary loaded here does not hold. */
  | 'unknown_code'
  /** Readable, and impossible or unlawful. */
  | 'out_of_range'
  /** Beyond what an offer may list. */
  | 'over_limit'
  /** Read with a choice of ours, which `why` tells. */
  | 'assumed'
  /** May hold a name or a contact: neither kept nor repeated here. */
  | 'withheld'

export interface Note {
  kind: NoteKind
  /** Where in the source, such as `competences[2].code`. */
  field: string
  /** As it stood there, cut at 200 characters. Empty when withheld. */
  value: string
  /** French, one sentence. */
  why: string
}

export function note(kind: NoteKind, field: string, value: unknown, why: string): Note {
  if (kind === 'withheld') return { kind, field, value: '', why }
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
  return { kind, field, value: text.length > 200 ? `${text.slice(0, 199)}…` : text, why }
}

/** What a reader makes of one part of the source. */
export interface Reading<T> {
  value: T
  notes: Note[]
}
