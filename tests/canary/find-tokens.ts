import { cellPattern, datePattern, emailPattern, idPattern, phonePattern, wordPattern } from './token-shapes'

/** What a token stands for: the field of a person that holds it. */
export const tokenFields = [
  'givenName',
  'familyName',
  'phone',
  'email',
  'accountEmail',
  'address',
  'birthDate',
  /** What a caseworker wrote of her for colleagues. */
  'note',
  /** In which priority neighbourhood she lives. */
  'neighbourhood',
  'homeCell',
  'id',
] as const
export type TokenField = (typeof tokenFields)[number]

/** One planted value. No other person and no other field of the world holds it. */
export interface Token {
  field: TokenField
  /** Resident whose field it is. */
  residentId: string
}

/** Tokens by their plain form (`plainForm`), in which they are looked up. */
export type TokenRegister = ReadonlyMap<string, Token>

export interface Sighting extends Token {
  token: string
}

/**
 * Every token of the register that the text holds, each once: as written, with the spaces and marks of French
 * phones and dates, percent-encoded, escaped for JSON or HTML, or inside base64.
 */
export function findTokens(register: TokenRegister, text: string): Sighting[] {
  const found = new Map<string, Sighting>()
  for (const reading of readingsOf(text)) {
    for (const token of plainForms(reading)) {
      const known = register.get(token)
      if (known) found.set(token, { ...known, token })
    }
  }
  return [...found.values()]
}

/** The text itself, and what its encoded parts say. */
function* readingsOf(text: string): Generator<string> {
  yield text
  const unescaped = unescapeMarks(text)
  if (unescaped !== text) yield unescaped
  const runs = [...text.matchAll(/[A-Za-z0-9+/_-]{16,}/gu)].map(([run]) => run)
  // Where in a run the base64 begins is not known: the four alignments between them decode every part of it.
  for (let start = 0; start < 4; start += 1) {
    yield runs.map((run) => Buffer.from(run.slice(start), 'base64').toString('latin1')).join('\n')
  }
}

function unescapeMarks(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]{1,6});/giu, (whole, hex: string) => fromCodePoint(Number.parseInt(hex, 16), whole))
    .replace(/&#(\d{1,7});/gu, (whole, digits: string) => fromCodePoint(Number(digits), whole))
    .replace(/&nbsp;/gu, '\u00a0')
    .replace(/(?:%[0-9a-f]{2})+/giu, decodePercent)
}

function fromCodePoint(point: number, otherwise: string): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : otherwise
}

function decodePercent(run: string): string {
  return Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')
}

function* plainForms(text: string): Generator<string> {
  for (const [word] of text.matchAll(wordPattern)) yield word.toLowerCase()
  for (const [email] of text.matchAll(emailPattern)) yield email.toLowerCase()
  for (const [phone] of text.matchAll(phonePattern)) yield plainPhone(phone)
  for (const [cell] of text.matchAll(cellPattern)) yield cell.toLowerCase()
  for (const [id] of text.matchAll(idPattern)) yield id.toLowerCase()
  yield* plainDates(text)
}

/** The nine digits after the leading zero or the country's code. */
export function plainPhone(phone: string): string {
  return phone.replace(/\D/gu, '').slice(-9)
}

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

function* plainDates(text: string): Generator<string> {
  for (const { groups } of text.matchAll(datePattern)) {
    if (!groups) continue
    const year = groups['year'] ?? groups['lastYear'] ?? groups['namedYear'] ?? ''
    const day = groups['day'] ?? groups['firstDay'] ?? groups['namedDay'] ?? ''
    const named = months.indexOf((groups['name'] ?? '').toLowerCase()) + 1
    const month = groups['month'] ?? groups['middleMonth'] ?? String(named)
    yield `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }
}
