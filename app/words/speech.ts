import { nbsp, normaliseSpaces } from '@/app/ui/format/typography'
import type { CountedSentence, Sentence } from './catalogues/french'
import { directionOf, type PageLanguage } from './languages'

/** What fills the `{{holes}}` of a sentence; numbers are written as the language writes them. */
export type Filling = Readonly<Record<string, string | number>>

/** How one language says what the portal has to say. French says every sentence as it is written. */
export interface Speech {
  language: PageLanguage
  direction: 'ltr' | 'rtl'
  say: (sentence: Sentence, filling?: Filling) => string
  /** The form that fits `count`, which fills `{{n}}`. */
  count: (count: number, sentence: CountedSentence, filling?: Filling) => string
  /** Words made where nobody knows who will read them: a label, a refusal. What no catalogue has stays as it is. */
  tell: (french: string) => string
  /** Words of ROME, of a person or of an employer within a text of another language: pages mark them as French (`Told`). */
  inFrench: (words: string) => string
  number: (value: number) => string
  /** An amount of euros without its sign, with cents: `12,50`. */
  amount: (value: number) => string
  /** `share` from 0 to 1: `42 %`. */
  share: (share: number) => string
  /** A calendar day `YYYY-MM-DD` or a moment, in Strasbourg: `12 mars 2026`. */
  date: (value: Date | string) => string
  /** `jeudi 12 mars`. */
  day: (value: Date | string) => string
  /** `jeudi 12 mars à 14 h 05`. */
  dateTime: (value: Date | string) => string
  /** `30 min`, `1 h 15`. */
  minutes: (minutes: number) => string
}

/** How dates and numbers are written: Latin digits everywhere, as on the forms that people are given here. */
const locales: Record<PageLanguage, string> = {
  fr: 'fr-FR',
  en: 'en-GB',
  de: 'de-DE',
  tr: 'tr-TR',
  ar: 'ar-u-nu-latn',
}

/** The sentences of one language, with their holes filled by texts. */
export interface Words {
  say(sentence: string, filling: Readonly<Record<string, string>>): string
  count(count: number, sentence: string, filling: Readonly<Record<string, string>>): string
  /** Whether a sentence made elsewhere is one of them. */
  has(sentence: string): boolean
}

const timeZone = 'Europe/Paris'
const isoDay = /^\d{4}-\d{2}-\d{2}$/u

function toMoment(value: Date | string): Date {
  return typeof value === 'string' ? new Date(isoDay.test(value) ? `${value}T12:00:00Z` : value) : value
}

/** What stands in a sentence that runs the other way keeps its own direction (U+2068, U+2069). */
const isolate = (text: string) => `\u2068${text}\u2069`

/** French words stand apart as a left-to-right isolate (U+2066, U+2069), which a mail shows rightly too. */
const asFrench = (words: string) => `\u2066${words}\u2069`

/** A text in pieces: every second one is French words. */
export const splitFrench = (text: string) => text.split(/\u2066([^\u2066\u2069]*)\u2069/u)

export function createSpeech(language: PageLanguage, words: Words): Speech {
  const direction = directionOf(language)
  const format = (options: Intl.DateTimeFormatOptions) => {
    const dates = new Intl.DateTimeFormat(locales[language], { ...options, timeZone })
    return (value: Date | string) => dates.format(toMoment(value))
  }
  const weekday = { weekday: 'long', day: 'numeric', month: 'long' } as const
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 })
  const amounts = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const shares = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 })
  const number = (value: number) => normaliseSpaces(numbers.format(value))
  const fill = (filling: Filling) =>
    Object.fromEntries(
      Object.entries(filling).map(([name, value]) => {
        if (typeof value === 'number') return [name, number(value)]
        return [name, direction === 'rtl' ? isolate(value) : value]
      }),
    )
  const say: Speech['say'] = (sentence, filling = {}) => words.say(sentence, fill(filling))
  return {
    language,
    direction,
    say,
    count: (count, sentence, filling = {}) => {
      const n = number(count)
      const said = words.count(count, sentence, { ...fill(filling), n })
      return language === 'fr' ? said.replace(`${n} `, `${n}${nbsp}`) : said
    },
    tell: (french) => {
      if (language === 'fr') return french
      const plain = french.replaceAll('\u00a0', ' ')
      return words.has(plain) ? words.say(plain, {}) : french
    },
    inFrench: (french) => (language === 'fr' ? french : asFrench(french)),
    number,
    share: (share) => normaliseSpaces(shares.format(share)),
    amount: (value) => normaliseSpaces(amounts.format(value)),
    date: format({ dateStyle: 'long' }),
    day: format(weekday),
    dateTime: format({ ...weekday, hour: '2-digit', minute: '2-digit' }),
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60)
      const rest = minutes % 60
      if (hours === 0) return say('{{minutes}} min', { minutes })
      return rest === 0
        ? say('{{hours}} h', { hours })
        : say('{{hours}} h {{minutes}}', { hours, minutes: rest })
    },
  }
}
