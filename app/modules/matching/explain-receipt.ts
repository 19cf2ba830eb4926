import {
  contractLabels,
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  travelModeLabels,
} from '@/app/modules/reference/shared'
import { frenchDate } from '@/app/platform/clock'
import type { Gate } from '@/search/scoring/gates/gates'
import type { Trip } from '@/search/scoring/trips'
import type { MatchResult } from '@/search/scoring/score-match'
import { explainMatch, type Labels, type PartOf } from './explain-match'
import type { ReceiptExplanation } from './shared'

/**
 * The whole receipt in French, minutes included: for the person whose it is and for caseworkers, never for an employer,
 * who reads `explainMatch`.
 */
export function explainReceipt(match: MatchResult, labels: Labels): ReceiptExplanation {
  const { score } = explainMatch(match, labels, 'other')
  return {
    version: match.weightsVersion,
    score,
    inputs: match.parts.map((part) => ({ term: partTitles[part.part], details: describePart(part, labels) })),
    closeSkills: match.parts.flatMap((part) =>
      part.part === 'skills' && part.evidence.kind === 'compared'
        ? part.evidence.related.map(({ asked, held }) => ({
            asked: labels.skillLabel(asked),
            held: labels.skillLabel(held),
          }))
        : [],
    ),
    gates: match.gates.map((gate) => ({
      term: gateTitles[gate.gate],
      details: `${describeGate(gate, labels)}\u00a0: ${gateStates[gate.state]}`,
    })),
    result: match.eligible
      ? 'Aucune condition ne manque\u00a0: le profil était dans la liste de cette offre.'
      : 'Une condition au moins n’est pas remplie\u00a0: la Cité a proposé ce profil elle-même, en dehors de la liste.',
  }
}

const partTitles = {
  skills: 'Compétences',
  occupation: 'Métier',
  mobility: 'Trajet',
  experience: 'Expérience',
} as const

const gateTitles: Record<Gate['gate'], string> = {
  pool: 'Vivier',
  contract: 'Contrat',
  slots: 'Horaires',
  start: 'Date de début',
  skills: 'Compétences indispensables',
  licences: 'Permis',
  certificates: 'Certificats',
  languages: 'Langues',
  travel: 'Trajet',
}

const gateStates = {
  open: 'condition remplie',
  closed: 'condition non remplie',
  unknown: 'à vérifier, n’écarte personne',
} as const

function describePart(part: MatchResult['parts'][number], labels: Labels): string {
  const counted = `${part.points} points sur ${part.outOf}.`
  switch (part.part) {
    case 'skills':
      return `${counted} ${describeSkills(part, labels)}`
    case 'occupation':
      return `${counted} ${describeOccupation(part, labels)}`
    case 'mobility':
      return `${counted} ${describeMobility(part)}`
    case 'experience':
      return `${counted} ${describeExperience(part, labels)}`
  }
}

function describeSkills({ evidence }: PartOf<'skills'>, labels: Labels): string {
  if (evidence.kind === 'not_asked') return 'L’offre n’en demande pas.'
  if (!evidence.stated) return 'Aucune compétence n’était encore indiquée.'
  const named = (title: string, codes: readonly number[]) =>
    codes.length === 0 ? [] : [`${title}\u00a0: ${codes.map((code) => labels.skillLabel(code)).join(', ')}.`]
  return [
    ...named('Demandées et présentes', evidence.matched),
    ...named(
      'Remplacées en partie par une compétence proche',
      evidence.related.map(({ asked }) => asked),
    ),
    ...named('Demandées et absentes', evidence.missing),
  ].join(' ')
}

function describeOccupation({ evidence }: PartOf<'occupation'>, labels: Labels): string {
  switch (evidence.kind) {
    case 'same':
    case 'neighbour':
    case 'similar': {
      const how = { same: 'le même métier', neighbour: 'un métier voisin', similar: 'un métier ressemblant' }[
        evidence.kind
      ]
      return `Compté\u00a0: ${labels.occupationLabel(evidence.occupation)}, ${how}, ${evidence.via === 'sought' ? 'recherché' : 'déjà exercé'}.`
    }
    case 'none':
      return 'Aucun métier recherché ou exercé n’est proche de celui-ci.'
    case 'unknown':
      return 'Aucun métier n’était encore indiqué.'
  }
}

function describeMobility({ evidence }: PartOf<'mobility'>): string {
  switch (evidence.kind) {
    case 'within':
    case 'beyond':
      return `Estimé à ${evidence.minutes}\u00a0min ${travelModeLabels[evidence.mode]}, pour ${evidence.limit}\u00a0min acceptées. ${
        evidence.band === null ? '' : `L’employeur lit «\u00a0${evidence.band}\u00a0min au plus\u00a0».`
      }`.trim()
    case 'not_running':
      return 'Aucun transport à ces horaires.'
    case 'unknown':
      return {
        workplace: 'Le lieu de travail n’était pas situé.',
        home: 'Le point de départ n’était pas indiqué.',
        limits: 'Les trajets acceptés n’étaient pas indiqués.',
      }[evidence.missing]
  }
}

function describeExperience({ evidence }: PartOf<'experience'>, labels: Labels): string {
  if (evidence.kind === 'not_asked') return 'L’offre n’en demande pas.'
  const from = evidence.occupations.map((code) => labels.occupationLabel(code)).join(', ')
  return `${evidence.months} mois comptés pour ${evidence.asked} demandés${from === '' ? '' : ` (${from})`}.`
}

function describeGate(gate: Gate, labels: Labels): string {
  const asked = (names: readonly string[]) => names.join(', ')
  switch (gate.gate) {
    case 'pool':
      return 'réservée à un vivier'
    case 'contract':
      return contractLabels[gate.asked]
    case 'slots':
      return 'être disponible aux moments demandés'
    case 'start':
      return `le ${frenchDate(gate.startsOn)}`
    case 'licences':
      return asked(gate.requirements.map((each) => licenceLabels[each.asked]))
    case 'languages':
      return asked(
        gate.requirements.map(
          ({ asked: { code, level } }) => `${languageLabels[code]} ${languageLevelLabels[level]}`,
        ),
      )
    case 'skills':
    case 'certificates':
      return asked(gate.requirements.map((each) => labels.skillLabel(each.asked)))
    case 'travel':
      return gate.state === 'unknown' ? 'pas encore estimé' : asked(gate.trips.map(describeTrip))
  }
}

const describeTrip = (trip: Trip) =>
  trip.runs
    ? `${trip.minutes}\u00a0min ${travelModeLabels[trip.mode]} (${trip.limit} acceptées)`
    : `rien ${travelModeLabels[trip.mode]} la nuit`
