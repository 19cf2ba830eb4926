import type { Reference } from '@/app/modules/reference/index.server'
import { languageLabels, licenceLabels, travelModeLabels } from '@/app/modules/reference/shared'
import type { Speech } from '@/app/words/speech'
import type { Gain } from '@/search/scoring/unlocks/gain'

/** What one would learn, obtain or accept, in words that stand alone on a line. */
export function describeGain(
  gain: Gain,
  labels: Pick<Reference, 'skillLabel'>,
  { say, tell }: Pick<Speech, 'say' | 'tell'>,
): string {
  switch (gain.kind) {
    case 'skill':
      return say('Savoir « {{skill}} »', { skill: labels.skillLabel(gain.code) })
    case 'certificate':
      return say('Obtenir « {{skill}} »', { skill: labels.skillLabel(gain.code) })
    case 'licence':
      return say('Passer le permis {{code}}', { code: licenceLabels[gain.code] })
    case 'language':
      return say('Atteindre le niveau {{level}} en {{language}}', {
        level: gain.language.level,
        language: tell(languageLabels[gain.language.code]),
      })
    case 'travel':
      return say('Accepter {{minutes}} min de trajet {{mode}} (temps estimé)', {
        minutes: gain.limit,
        mode: tell(travelModeLabels[gain.mode]),
      })
  }
}
