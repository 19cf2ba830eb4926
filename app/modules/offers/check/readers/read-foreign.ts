import type { Word } from '../text/read-words'
import type { FoundHit } from './read-pay'

/** Small words that a sentence cannot do without, and that French does not have. */
const small = new Set(
  `the and you your we are our with will for from this that have has is of to in an looking join must be who they at
  con para nuestro nuestra nuestros los las del buscamos experiencia trabajo por muy como estamos cerchiamo nostro nostra ristorante cuoco esperienza lavoro della nel siamo anche ve bir icin ile ariyoruz olan procuramos com nosso poszukujemy
  suche sucht gute guter freie fur stelle vollzeit teilzeit ab arbeit arbeiten bezahlung wochenenden sofort unser deine dich dein
  und der die das wir sie ihre ihnen ist sind haben mit von zu auf bei im wird suchen bieten nicht oder eine einen einer unsere unser`.split(/\s+/u),
) // prettier-ignore
/** Of those, what French also writes. */
const french = new Set(['le', 'la', 'les', 'de', 'du', 'des', 'et', 'un', 'une', 'vous', 'nous', 'pour', 'avec', 'dans', 'est', 'sur', 'au', 'aux', 'en', 'notre', 'votre', 'chez']) // prettier-ignore
const foreignTrades = new Set(
  'sales account officer developer engineer driver picker waiter waitress housekeeper housekeeping cleaner nurse store warehouse worker buyer customer delivery seller shop happiness hero dishwasher keeper packer bartender waitstaff clerk cashier cook runner handler'.split(' '),
) // prettier-ignore

/** Words of a job that French does not have: several of them are no loan any more. */
const english = new Set(
  `the and you your we our with will for from this that looking join must apply now wanted needed hiring crew driver happiness hero full remote nice package salary experience needed night guard near today good great skills dishwasher kitchen waiter waitress bar
  floor store mindset winner immediate start time job jobs required candidate candidates english speaking speaker native only please send home work working worker shift shifts weekend weekends hours per hour week fluent strong ability someone help us call staff retail cleaner
  housekeeping kids nanny cook assistant sales customer service support opportunity career growth fast paced environment passionate drive ideal successful part permanent contract available urgent urgently hotel barista people lover rockstar ninja fun friendly warehouse packer picker porter no`.split(/\s+/u),
) // prettier-ignore
/** Words that French writes too: they count with others, never alone. */
const shared = new Set(['experience', 'bar', 'hotel', 'assistant', 'service', 'support', 'urgent', 'permanent', 'job', 'jobs', 'package', 'start', 'part', 'barista', 'ideal', 'weekend', 'fun', 'hours', 'kitchen', 'full', 'sales', 'drive', 'time', 'retail', 'environment', 'restaurant', 'porter']) // prettier-ignore

const leastWords = 3
const leastEnglish = 4

/** Sentences in a foreign language. */
export function readForeignSentences(words: readonly Word[]): FoundHit[] {
  const sentences = new Map<
    number,
    { from: number; to: number; foreign: number; french: number; english: number }
  >()
  for (const [at, { word, sentence }] of words.entries()) {
    const seen = sentences.get(sentence) ?? { from: at, to: at + 1, foreign: 0, french: 0, english: 0 }
    seen.to = at + 1
    if (small.has(word)) seen.foreign += 1
    if (french.has(word)) seen.french += 1
    if (english.has(word)) seen.english += shared.has(word) ? 0.5 : 1
    sentences.set(sentence, seen)
  }
  return [...sentences.values()].flatMap(({ from, to, foreign, french: ours, english: said }) =>
    (foreign >= leastWords && foreign > ours * 2 && foreign * 5 >= to - from) ||
    (ours === 0 && said >= leastEnglish - 1 && said * 2 >= to - from) ||
    (said >= leastEnglish && said * 3 >= to - from && said > ours)
      ? [notFrench('foreign.text', 'blocking', from, to)]
      : [],
  )
}

/** A title that names the trade in English. */
export function readForeignTitle(words: readonly Word[]): FoundHit[] {
  const at = words.findIndex(({ word }) => foreignTrades.has(word))
  return at < 0 ? [] : [notFrench('foreign.title', 'advice', at, at + 1)]
}

function notFrench(rule: string, severity: FoundHit['severity'], from: number, to: number): FoundHit {
  return {
    rule,
    ground: 'foreign',
    severity,
    article: 'Code du travail L5331-4',
    message:
      severity === 'blocking'
        ? 'Ce passage n’est pas en français.'
        : 'Le métier est nommé dans une langue étrangère.',
    suggestion: 'Écrivez l’offre en français. Un terme étranger sans équivalent doit être expliqué.',
    from,
    to,
  }
}
