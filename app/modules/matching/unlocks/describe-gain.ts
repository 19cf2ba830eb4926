import type { Reference } from '@/app/modules/reference/index.server'
import { languageLabels, licenceLabels, travelModeLabels } from '@/app/modules/reference/shared'
import type { Gain } from '@/search/scoring/unlocks/gain'

/** What one would learn, obtain or accept, in words that stand alone on a line. */
export function describeGain(gain: Gain, labels: Pick<Reference, 'skillLabel'>): string {
  switch (gain.kind) {
    case 'skill':
      return `Savoir «\u00a0${labels.skillLabel(gain.code)}\u00a0»`
    case 'certificate':
      return `Obtenir «\u00a0${labels.skillLabel(gain.code)}\u00a0»`
    case 'licence':
      return `Passer le permis ${licenceLabels[gain.code]}`
    case 'language':
      return `Atteindre le niveau ${gain.language.level} en ${languageLabels[gain.language.code]}`
    case 'travel':
      return `Accepter ${gain.limit} min de trajet ${travelModeLabels[gain.mode]} (temps estimé)`
  }
}
