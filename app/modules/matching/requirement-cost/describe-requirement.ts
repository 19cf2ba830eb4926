import type { Reference } from '@/app/modules/reference/index.server'
import { contractLabels, languageLabels, licenceLabels } from '@/app/modules/reference/shared'
import type { OfferRequirement } from '@/search/scoring/relaxations'

const date = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** `sans le permis B`: the offer without this requirement, in words. */
export function describeWithout(
  requirement: OfferRequirement,
  labels: Pick<Reference, 'skillLabel'>,
): string {
  switch (requirement.kind) {
    case 'pool':
      return 'en cherchant dans tous les viviers'
    case 'contract':
      return `avec un autre contrat que ${contractLabels[requirement.contract]}`
    case 'slots':
      return 'avec d’autres horaires'
    case 'nights':
      return 'sans le travail de nuit'
    case 'weekends':
      return 'sans le travail du week-end'
    case 'start':
      return `avec une prise de poste après le ${date.format(new Date(requirement.startsOn))}`
    case 'skill':
      return `sans exiger « ${labels.skillLabel(requirement.code)} »`
    case 'certificate':
      return `sans exiger « ${labels.skillLabel(requirement.code)} »`
    case 'licence':
      return `sans exiger le permis ${licenceLabels[requirement.code]}`
    case 'language': {
      const { code, level } = requirement.language
      return `sans exiger le niveau ${level} en ${languageLabels[code]}`
    }
  }
}
