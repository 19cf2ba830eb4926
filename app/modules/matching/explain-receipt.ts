import {
  contractLabels,
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  travelModeLabels,
} from '@/app/modules/reference/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import type { Speech } from '@/app/words/speech'
import type { Gate } from '@/search/scoring/gates/gates'
import type { Trip } from '@/search/scoring/trips'
import type { MatchResult } from '@/search/scoring/score-match'
import { explainMatch, inFrenchWords, type Labels, type PartOf } from './explain-match'
import type { ReceiptExplanation } from './shared'

/**
 * The whole receipt in words, minutes included: for the person whose it is and for caseworkers, never for an employer,
 * who reads `explainMatch`.
 */
export function explainReceipt(match: MatchResult, bare: Labels, speech: Speech): ReceiptExplanation {
  const { say } = speech
  const labels = inFrenchWords(bare, speech)
  const { score } = explainMatch(match, bare, 'other', speech)
  return {
    version: match.weightsVersion,
    score,
    inputs: match.parts.map((part) => ({
      term: say(partTitles[part.part]),
      details: describePart(part, labels, speech),
    })),
    closeSkills: match.parts.flatMap((part) =>
      part.part === 'skills' && part.evidence.kind === 'compared'
        ? part.evidence.related.map(({ asked, held }) => ({
            asked: labels.skillLabel(asked),
            held: labels.skillLabel(held),
          }))
        : [],
    ),
    gates: match.gates.map((gate) => ({
      term: say(gateTitles[gate.gate]),
      details: say(gateStates[gate.state], { what: describeGate(gate, labels, speech) }),
    })),
    result: say(
      match.eligible
        ? 'Aucune condition ne manque : le profil était dans la liste de cette offre.'
        : 'Une condition au moins n’est pas remplie : la Cité a proposé ce profil elle-même, en dehors de la liste.',
    ),
  }
}

const partTitles = {
  skills: 'Compétences',
  occupation: 'Métier',
  mobility: 'Trajet',
  experience: 'Expérience',
} as const satisfies Record<MatchResult['parts'][number]['part'], Sentence>

const gateTitles = {
  pool: 'Vivier',
  contract: 'Contrat',
  slots: 'Horaires',
  start: 'Date de début',
  skills: 'Compétences indispensables',
  licences: 'Permis',
  certificates: 'Certificats',
  languages: 'Langues',
  travel: 'Trajet',
} as const satisfies Record<Gate['gate'], Sentence>

const gateStates = {
  open: '{{what}} : condition remplie',
  closed: '{{what}} : condition non remplie',
  unknown: '{{what}} : à vérifier, n’écarte personne',
} as const satisfies Record<Gate['state'], Sentence>

function describePart(part: MatchResult['parts'][number], labels: Labels, speech: Speech): string {
  const { points, outOf } = part
  return `${speech.say('{{points}} points sur {{outOf}}', { points, outOf })}. ${describeEvidence(part, labels, speech)}`
}

function describeEvidence(part: MatchResult['parts'][number], labels: Labels, speech: Speech): string {
  switch (part.part) {
    case 'skills':
      return describeSkills(part, labels, speech)
    case 'occupation':
      return describeOccupation(part, labels, speech)
    case 'mobility':
      return describeMobility(part, speech)
    case 'experience':
      return describeExperience(part, labels, speech)
  }
}

function describeSkills({ evidence }: PartOf<'skills'>, labels: Labels, { say }: Speech): string {
  if (evidence.kind === 'not_asked') return say('L’offre n’en demande pas.')
  if (!evidence.stated) return say('Aucune compétence n’était encore indiquée.')
  const named = (sentence: Sentence, codes: readonly number[]) =>
    codes.length === 0
      ? []
      : [say(sentence, { skills: codes.map((code) => labels.skillLabel(code)).join(', ') })]
  return [
    ...named('Demandées et présentes : {{skills}}.', evidence.matched),
    ...named(
      'Remplacées en partie par une compétence proche : {{skills}}.',
      evidence.related.map(({ asked }) => asked),
    ),
    ...named('Demandées et absentes : {{skills}}.', evidence.missing),
  ].join(' ')
}

const howNear = {
  same: 'le même métier',
  neighbour: 'un métier voisin',
  similar: 'un métier ressemblant',
} as const satisfies Record<string, Sentence>

function describeOccupation({ evidence }: PartOf<'occupation'>, labels: Labels, { say }: Speech): string {
  switch (evidence.kind) {
    case 'same':
    case 'neighbour':
    case 'similar':
      return say('Compté : {{occupation}}, {{how}}, {{via}}.', {
        occupation: labels.occupationLabel(evidence.occupation),
        how: say(howNear[evidence.kind]),
        via: say(evidence.via === 'sought' ? 'recherché' : 'déjà exercé'),
      })
    case 'none':
      return say('Aucun métier recherché ou exercé n’est proche de celui-ci.')
    case 'unknown':
      return say('Aucun métier n’était encore indiqué.')
  }
}

const notKnown = {
  workplace: 'Le lieu de travail n’était pas situé.',
  home: 'Le point de départ n’était pas indiqué, ou pas encore placé dans un secteur.',
  limits: 'Les trajets acceptés n’étaient pas indiqués.',
} as const satisfies Record<string, Sentence>

function describeMobility({ evidence }: PartOf<'mobility'>, { say, tell }: Speech): string {
  switch (evidence.kind) {
    case 'within':
    case 'beyond': {
      const { minutes, limit, mode, band } = evidence
      const estimate = say(
        'Estimé à {{minutes}} min {{mode}} depuis le milieu du secteur, pour {{limit}} min acceptées.',
        {
          minutes,
          limit,
          mode: tell(travelModeLabels[mode]),
        },
      )
      return band === null
        ? estimate
        : `${estimate} ${say('L’employeur lit « {{band}} min au plus ».', { band })}`
    }
    case 'not_running':
      return say('Aucun transport à ces horaires.')
    case 'unknown':
      return say(notKnown[evidence.missing])
  }
}

function describeExperience(
  { evidence }: PartOf<'experience'>,
  labels: Labels,
  { say, count }: Speech,
): string {
  if (evidence.kind === 'not_asked') return say('L’offre n’en demande pas.')
  const occupations = evidence.occupations.map((code) => labels.occupationLabel(code)).join(', ')
  const got = count(evidence.months, '{{n}} mois')
  const asked = count(evidence.asked, '{{n}} mois')
  return occupations === ''
    ? say('{{got}} comptés pour {{asked}} demandés.', { got, asked })
    : say('{{got}} comptés pour {{asked}} demandés ({{occupations}}).', { got, asked, occupations })
}

function describeGate(gate: Gate, labels: Labels, speech: Speech): string {
  const { say, tell, date } = speech
  const asked = (names: readonly string[]) => names.join(', ')
  switch (gate.gate) {
    case 'pool':
      return say('réservée à un vivier')
    case 'contract':
      return tell(contractLabels[gate.asked])
    case 'slots':
      return say('être disponible aux moments demandés')
    case 'start':
      return say('le {{day}}', { day: date(gate.startsOn) })
    case 'licences':
      return asked(gate.requirements.map((each) => licenceLabels[each.asked]))
    case 'languages':
      return asked(
        gate.requirements.map(
          ({ asked: { code, level } }) => `${tell(languageLabels[code])} ${tell(languageLevelLabels[level])}`,
        ),
      )
    case 'skills':
    case 'certificates':
      return asked(gate.requirements.map((each) => labels.skillLabel(each.asked)))
    case 'travel':
      return gate.state === 'unknown'
        ? say('pas encore estimé')
        : asked(gate.trips.map((trip) => describeTrip(trip, speech)))
  }
}

function describeTrip(trip: Trip, { say, tell }: Speech): string {
  const mode = tell(travelModeLabels[trip.mode])
  return trip.runs
    ? say('{{minutes}} min {{mode}} ({{limit}} acceptées)', {
        minutes: trip.minutes,
        mode,
        limit: trip.limit,
      })
    : say('rien {{mode}} la nuit', { mode })
}
