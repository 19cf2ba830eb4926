import type { Sentence } from '@/app/words/catalogues/french'
import type { Speech } from '@/app/words/speech'
import type { MatchWeights } from '@/search/scoring/weights'
import type { WeightsLine } from './weights-view'

type Reader = (weights: MatchWeights, speech: Speech) => string

const points =
  (read: (weights: MatchWeights) => number): Reader =>
  (weights, { count }) =>
    count(read(weights), '{{n}} points sur 100')

const ofPart =
  (read: (weights: MatchWeights) => number): Reader =>
  (weights, { say, share }) =>
    say('{{share}} des points', { share: share(read(weights)) })

/** Every number of a version, each with what it does. */
const numbers: readonly { label: Sentence; read: Reader }[] = [
  { label: 'Compétences', read: points((weights) => weights.points.skills) },
  { label: 'Métier', read: points((weights) => weights.points.occupation) },
  { label: 'Trajet', read: points((weights) => weights.points.mobility) },
  { label: 'Expérience', read: points((weights) => weights.points.experience) },
  {
    label: 'Compétences, quand l’offre n’en demande aucune',
    read: ofPart((weights) => weights.neutral.skills),
  },
  {
    label: 'Métier, quand on ne sait pas lequel la personne cherche ou a exercé',
    read: ofPart((weights) => weights.neutral.occupation),
  },
  { label: 'Trajet, quand on ne le connaît pas', read: ofPart((weights) => weights.neutral.mobility) },
  {
    label: 'Expérience, quand l’offre n’en demande pas',
    read: ofPart((weights) => weights.neutral.experience),
  },
  {
    label: 'Deux métiers se ressemblent à partir de',
    read: (weights, { say, share }) =>
      say('{{share}} de ressemblance entre leurs compétences', {
        share: share(weights.occupation.similarFrom),
      }),
  },
  {
    label: 'Métier ressemblant sans être voisin',
    read: (weights, { say, share }) =>
      say('au plus {{share}} des points', { share: share(weights.occupation.similarAtMost) }),
  },
  {
    label: 'Trajet court, qui a tous les points',
    read: (weights, { say }) => say('jusqu’à {{minutes}} min', { minutes: weights.mobility.fullUpTo }),
  },
  {
    label: 'Trajet aussi long que la personne l’accepte',
    read: ofPart((weights) => weights.mobility.atLimit),
  },
]

/** A version in plain words, beside the one in use. */
export function describeWeights(weights: MatchWeights, inUse: MatchWeights, speech: Speech): WeightsLine[] {
  return numbers.map(({ label, read }) => ({
    label: speech.say(label),
    value: read(weights, speech),
    inUse: read(inUse, speech),
  }))
}
