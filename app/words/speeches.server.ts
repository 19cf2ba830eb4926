import { arabic } from './catalogues/arabic'
import { english } from './catalogues/english'
import { german } from './catalogues/german'
import { turkish } from './catalogues/turkish'
import { french } from './french'
import type { PageLanguage } from './languages'
import { createSpeech, type Speech } from './speech'
import { translatedWords } from './translated-words.server'

const speeches: Record<PageLanguage, Speech> = {
  fr: french,
  en: createSpeech('en', translatedWords('en', english)),
  de: createSpeech('de', translatedWords('de', german)),
  tr: createSpeech('tr', translatedWords('tr', turkish)),
  ar: createSpeech('ar', translatedWords('ar', arabic)),
}

/** On the server only: browsers that run our scripts read French. */
export function speechIn(language: PageLanguage): Speech {
  return speeches[language]
}
