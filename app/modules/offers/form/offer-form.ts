import type { LanguageSkill, WeeklySlots } from '@/search/documents'
import { listSlots } from '@/search/weekly-slots'
import type { ContractKind, Importance, LicenceCode } from '@/drizzle/vocabulary'
import type { EstablishmentId } from '@/drizzle/ids'

/** What an offer says, as its author gives it. Null: not said. Days are `YYYY-MM-DD`, pay gross euros per hour. */
export interface JobOfferDraft {
  establishmentId: EstablishmentId
  /** OGR number of the ROME "appellation"; it decides the occupation. */
  jobTitleCode: number | null
  /** Stands alone when no job title of the vocabulary says it. */
  occupationCode: string | null
  skills: { code: number; importance: Importance; indispensable: boolean }[]
  licences: { code: LicenceCode; indispensable: boolean }[]
  certificates: { code: number; indispensable: boolean }[]
  languages: (LanguageSkill & { indispensable: boolean })[]
  contract: ContractKind | null
  slots: WeeklySlots | null
  hoursPerWeek: number | null
  startsOn: string | null
  deadline: string | null
  openings: number
  experienceMonths: number | null
  hourlyPayMin: number | null
  hourlyPayMax: number | null
  description: string | null
}

/** Fields as a form posts them: text by name, a list where the name comes more than once. */
export type OfferForm = Record<string, string | string[]>

const singleFields = [
  'establishmentId',
  'jobTitleCode',
  'occupationCode',
  'contract',
  'hoursPerWeek',
  'startsOn',
  'deadline',
  'openings',
  'experienceMonths',
  'hourlyPayMin',
  'hourlyPayMax',
  'description',
] as const

/**
 * Gathers the rows of an offer's form, which work without a script. Each kind of row is a repeated value with
 * siblings named after its code: `skills` (OGR numbers) with `importance-CODE` (1–3), `languages` with `level-CODE`,
 * and, as for `licences` and `certificates`, a box `indispensable-CODE`. `slots` repeats `monday-morning`.
 * Nothing is judged here but blanks (null); a code given twice is one.
 */
export function readOfferForm(given: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = isRecord(given) ? given : {}
  const sibling = (name: string, code: unknown) =>
    typeof code === 'string' && code.length < 20 ? blankToNull(fields[`${name}-${code}`]) : null
  const coded = (name: string) =>
    listOf(fields[name]).map((code) => ({ code, indispensable: sibling('indispensable', code) !== null }))
  return {
    ...Object.fromEntries(singleFields.map((name) => [name, blankToNull(fields[name])])),
    skills: coded('skills').map((row) => ({ ...row, importance: sibling('importance', row.code) ?? '2' })),
    licences: coded('licences'),
    certificates: coded('certificates'),
    languages: coded('languages').map((row) => ({ ...row, level: sibling('level', row.code) })),
    slots: listOf(fields['slots']),
  }
}

/** The form of an offer already written, to fill its page in or to judge it again. */
export function toOfferForm(offer: JobOfferDraft): OfferForm {
  const form: OfferForm = {}
  for (const name of singleFields) {
    const value = offer[name]
    if (value !== null) form[name] = typeof value === 'number' ? writeNumber(name, value) : value
  }
  for (const name of ['skills', 'licences', 'certificates', 'languages'] as const) {
    form[name] = offer[name].map(({ code }) => String(code))
    for (const row of offer[name]) {
      if (row.indispensable) form[`indispensable-${row.code}`] = 'on'
      if ('importance' in row) form[`importance-${row.code}`] = String(row.importance)
      if ('level' in row) form[`level-${row.code}`] = row.level
    }
  }
  form['slots'] =
    offer.slots === null ? [] : listSlots(offer.slots).map(({ weekday, dayPart }) => `${weekday}-${dayPart}`)
  return form
}

/** As one types it: an amount that is not whole has two decimals. */
function writeNumber(name: (typeof singleFields)[number], value: number): string {
  const isAmount = name === 'hourlyPayMin' || name === 'hourlyPayMax'
  return (isAmount && !Number.isInteger(value) ? value.toFixed(2) : String(value)).replace('.', ',')
}

function blankToNull(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value !== 'string') return value
  const text = value.trim()
  return text === '' ? null : text
}

function listOf(value: unknown): unknown[] {
  const values = Array.isArray(value) ? value : [value]
  return [...new Set(values.map(blankToNull))].filter((item) => item !== null)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
