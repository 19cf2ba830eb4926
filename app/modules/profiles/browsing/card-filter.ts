import { dayParts, languageCodes, languageLevels, licenceCodes, weekdays } from '@/drizzle/vocabulary'
import { experienceBands } from '../masking/mask-profile'

/** What cards can be asked for. Anything else of a person, such as contracts or a start date, stands on no card. */
export const cardFacetKinds = [
  'family',
  'experience',
  'licence',
  'certificate',
  'language',
  'slot',
  'skill',
] as const
export type CardFacetKind = (typeof cardFacetKinds)[number]

/** One thing that a card must say: `value` as in an address (`B`, `fr-B1`, `monday-morning`, an OGR number). */
export interface CardWish {
  kind: CardFacetKind
  value: string
}

/** Name of each kind in an address. */
export const cardFacetNames: Record<CardFacetKind, string> = {
  family: 'famille',
  experience: 'experience',
  licence: 'permis',
  certificate: 'certificat',
  language: 'langue',
  slot: 'moment',
  skill: 'competence',
}

/** More than anybody asks for: a longer address is no search. */
const mostWishes = 20

const slotValues = weekdays.flatMap((day) => dayParts.map((part) => `${day}-${part}`))
const known = (values: readonly string[]) => (value: string) => values.includes(value)
const isCode = (value: string) => /^[1-9]\d{0,9}$/u.test(value)

const isValue: Record<CardFacetKind, (value: string) => boolean> = {
  family: (value) => /^[A-Z]\d{2}$/u.test(value),
  experience: known(experienceBands),
  licence: known(licenceCodes),
  certificate: isCode,
  language: known(languageCodes.flatMap((code) => languageLevels.map((level) => `${code}-${level}`))),
  slot: known(slotValues),
  skill: isCode,
}

/** What an address asks of cards. What it says that no card can say is passed over. */
export function readCardFilter(params: URLSearchParams): CardWish[] {
  return cardFacetKinds
    .flatMap((kind) =>
      [...new Set(params.getAll(cardFacetNames[kind]))]
        .filter(isValue[kind])
        .map((value): CardWish => ({ kind, value })),
    )
    .slice(0, mostWishes)
}

/** The same wishes make the same text, whatever their order: what a saved search is known by. */
export function writeCardFilter(wishes: readonly CardWish[]): string {
  const params = new URLSearchParams()
  for (const kind of cardFacetKinds) {
    const values = wishes.filter((wish) => wish.kind === kind).map(({ value }) => value)
    for (const value of values.toSorted()) params.append(cardFacetNames[kind], value)
  }
  return params.toString()
}

/** As cards spell it: `language:fr:B1`, `slot:4`. */
export function factOf({ kind, value }: CardWish): string {
  if (kind === 'language') return `language:${value.replace('-', ':')}`
  return kind === 'slot' ? `slot:${slotValues.indexOf(value)}` : `${kind}:${value}`
}

/** The wish that a fact of a card fulfils, or null for one that cannot be asked for (`licence:none`). */
export function wishOf(fact: string): CardWish | null {
  const kind = cardFacetKinds.find((each) => fact.startsWith(`${each}:`))
  if (kind === undefined) return null
  const said = fact.slice(kind.length + 1)
  const value =
    kind === 'language' ? said.replace(':', '-') : kind === 'slot' ? slotValues[Number(said)] : said
  return value !== undefined && isValue[kind](value) ? { kind, value } : null
}

/** Of several families one is enough; everything else is asked for together. */
export function matchesCardFilter(facts: ReadonlySet<string>, wishes: readonly CardWish[]): boolean {
  const families = wishes.filter(({ kind }) => kind === 'family')
  return (
    wishes.every((wish) => wish.kind === 'family' || facts.has(factOf(wish))) &&
    (families.length === 0 || families.some((wish) => facts.has(factOf(wish))))
  )
}
