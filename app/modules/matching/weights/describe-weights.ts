import type { MatchWeights } from '@/search/scoring/weights'
import type { WeightsLine } from './weights-view'

const share = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 })
const number = new Intl.NumberFormat('fr-FR')

const points = (count: number) => `${number.format(count)} point${count < 2 ? '' : 's'} sur 100`
const ofPart = (part: number) => `${share.format(part)} des points`

/** Every number of a version, each with what it does. */
const numbers: readonly { label: string; read: (weights: MatchWeights) => string }[] = [
  { label: 'Compétences', read: (weights) => points(weights.points.skills) },
  { label: 'Métier', read: (weights) => points(weights.points.occupation) },
  { label: 'Trajet', read: (weights) => points(weights.points.mobility) },
  { label: 'Expérience', read: (weights) => points(weights.points.experience) },
  {
    label: 'Compétences, quand l’offre n’en demande aucune',
    read: (weights) => ofPart(weights.neutral.skills),
  },
  {
    label: 'Métier, quand on ne sait pas lequel la personne cherche ou a exercé',
    read: (weights) => ofPart(weights.neutral.occupation),
  },
  {
    label: 'Trajet, quand on ne le connaît pas',
    read: (weights) => ofPart(weights.neutral.mobility),
  },
  {
    label: 'Expérience, quand l’offre n’en demande pas',
    read: (weights) => ofPart(weights.neutral.experience),
  },
  {
    label: 'Deux métiers se ressemblent à partir de',
    read: (weights) =>
      `${share.format(weights.occupation.similarFrom)} de ressemblance entre leurs compétences`,
  },
  {
    label: 'Métier ressemblant sans être voisin',
    read: (weights) => `au plus ${ofPart(weights.occupation.similarAtMost)}`,
  },
  {
    label: 'Trajet court, qui a tous les points',
    read: (weights) => `jusqu’à ${number.format(weights.mobility.fullUpTo)}\u00a0min`,
  },
  {
    label: 'Trajet aussi long que la personne l’accepte',
    read: (weights) => ofPart(weights.mobility.atLimit),
  },
]

/** A version in plain French, beside the one in use. */
export function describeWeights(weights: MatchWeights, inUse: MatchWeights): WeightsLine[] {
  return numbers.map(({ label, read }) => ({ label, value: read(weights), inUse: read(inUse) }))
}
