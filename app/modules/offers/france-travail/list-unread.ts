import { note, type Note } from './note'
import { sourceFields, type Treatment } from './source-fields'

/** How deep and how much of an unknown structure is described: a source that grows must not flood the listing. */
const maxNotes = 500

/** Notes for all that an offer holds and no reader takes, so that nothing is dropped in silence. */
export function listUnread(raw: unknown): Note[] {
  const notes: Note[] = []
  visit(raw, '', '', notes)
  return notes
}

function visit(value: unknown, field: string, pattern: string, notes: Note[]): void {
  if (isEmpty(value) || notes.length >= maxNotes) return
  const treatment = Object.hasOwn(sourceFields, pattern) ? sourceFields[pattern] : undefined
  if (treatment) notes.push(...judge(value, field, treatment))
  else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      visit(item, `${field}[${index}]`, `${pattern}[]`, notes)
    })
  } else if (typeof value === 'object' && value !== null && (pattern === '' || isParent(pattern))) {
    for (const [name, item] of Object.entries(value)) {
      const prefix = pattern === '' ? '' : '.'
      visit(item, `${field}${prefix}${name}`, `${pattern}${prefix}${name}`, notes)
    }
  } else notes.push(note('unknown_field', field, value, 'Champ inconnu de cet import.'))
}

function judge(value: unknown, field: string, treatment: Treatment): Note[] {
  switch (treatment.becomes) {
    case 'nothing':
      return []
    case 'read':
      return typeof value === treatment.type
        ? []
        : [note('unreadable', field, value, 'Ce champ n’a pas le type attendu.')]
    case 'withheld':
      return [note('withheld', field, value, treatment.why)]
    case 'note':
      return treatment.neutral?.includes(value) ? [] : [note('no_equivalent', field, value, treatment.why)]
  }
}

function isParent(pattern: string): boolean {
  return Object.keys(sourceFields).some((key) => key.startsWith(`${pattern}.`))
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}
