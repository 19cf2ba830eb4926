import { toResources, type FrenchCatalogue, type Translation } from './catalogue'
import { arabic } from './catalogues/arabic'
import { english } from './catalogues/english'
import { german } from './catalogues/german'
import { turkish } from './catalogues/turkish'
import { french } from './french'
import type { PageLanguage } from './languages'
import { createSpeech, type Speech } from './speech'

const speechOf = (language: PageLanguage, catalogue: Translation<FrenchCatalogue>) =>
  createSpeech(language, { ...catalogue.sentences, ...toResources(catalogue.counted) })

const speeches: Record<PageLanguage, Speech> = {
  fr: french,
  en: speechOf('en', english),
  de: speechOf('de', german),
  tr: speechOf('tr', turkish),
  ar: speechOf('ar', arabic),
}

/** On the server only: browsers that run our scripts read French. */
export function speechIn(language: PageLanguage): Speech {
  return speeches[language]
}
