import { createInstance } from 'i18next'
import { toResources, type FrenchCatalogue, type Translation } from './catalogue'
import type { PageLanguage } from './languages'
import type { Words } from './speech'

/** Another language than French, by i18next. Sentences are keys, so neither `.` nor `:` may divide them. */
export function translatedWords(language: PageLanguage, catalogue: Translation<FrenchCatalogue>): Words {
  const resources: Record<string, string> = { ...catalogue.sentences, ...toResources(catalogue.counted) }
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: resources } },
  })
  return {
    say: (sentence, filling) => instance.t(sentence, filling),
    count: (count, sentence, filling) => instance.t(sentence, { ...filling, count }),
    has: (sentence) => Object.hasOwn(resources, sentence),
  }
}
