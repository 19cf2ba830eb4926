import type { Reference } from '@/app/modules/reference/index.server'
import {
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  lowerFirst,
} from '@/app/modules/reference/shared'
import type { MatchResult } from '@/search/scoring/score-match'
import type { EvidenceLine, MatchExplanation } from './shared'
import { showScore } from './show-score'

/** What codes are called. */
export type Labels = Pick<Reference, 'occupationLabel' | 'skillLabel'>
export type PartOf<N extends MatchResult['parts'][number]['part']> = Extract<
  MatchResult['parts'][number],
  { part: N }
>

const partLabels = {
  skills: 'compétences',
  occupation: 'métier',
  mobility: 'trajet',
  experience: 'expérience',
} as const

/**
 * Puts a match in plain French: codes become labels, minutes become bands. An employer reads the answers to what her
 * offer asks; what somebody has instead is beyond it, and is named to her by the card or not at all. So it is with scores,
 * which she reads in steps.
 */
export function explainMatch(
  match: MatchResult,
  labels: Labels,
  reader: 'employer' | 'other',
): MatchExplanation {
  const exact = {
    value: match.score,
    parts: match.parts.map(({ part, points, outOf }) => ({ label: partLabels[part], points, outOf })),
  }
  return {
    score: reader === 'employer' ? showScore(exact) : exact,
    evidence: [
      ...match.parts.flatMap((part) => explainPart(part, labels, reader)),
      ...match.gates.flatMap((gate) => explainGate(gate, labels)),
    ],
  }
}

function explainPart(
  part: MatchResult['parts'][number],
  labels: Labels,
  reader: 'employer' | 'other',
): EvidenceLine[] {
  switch (part.part) {
    case 'skills':
      return explainSkills(part, labels, reader)
    case 'occupation':
      return explainOccupation(part, labels, reader)
    case 'mobility':
      return explainMobility(part)
    case 'experience':
      return explainExperience(part)
  }
}

function explainSkills(
  { evidence }: PartOf<'skills'>,
  labels: Labels,
  reader: 'employer' | 'other',
): EvidenceLine[] {
  if (evidence.kind === 'not_asked') return []
  if (!evidence.stated) return [{ tone: 'check', text: 'compétences, à préciser avec la personne' }]
  const asked = evidence.matched.length + evidence.related.length + evidence.missing.length
  const found = evidence.matched.length + evidence.related.length
  const close = evidence.related.length === 0 ? '' : `, dont ${count(evidence.related.length, 'proche')}`
  const lines = evidence.related.map(({ asked: wanted, held }): EvidenceLine => ({
    tone: 'close',
    text:
      reader === 'employer'
        ? `une compétence proche de «\u00a0${labels.skillLabel(wanted)}\u00a0»`
        : `${labels.skillLabel(held)}, pour ${lowerFirst(labels.skillLabel(wanted))}`,
  }))
  // With none of them, the line of what could be learned says it all.
  if (found > 0) lines.unshift({ tone: 'met', text: `${count(found, 'compétence')} sur ${asked}${close}` })
  if (evidence.missing.length > 0) {
    lines.push(missingSkills(evidence.missing.map((code) => labels.skillLabel(code))))
  }
  return lines
}

function explainOccupation(
  { evidence }: PartOf<'occupation'>,
  labels: Labels,
  reader: 'employer' | 'other',
): EvidenceLine[] {
  const named = (occupation: string) =>
    reader === 'employer' ? '' : `\u00a0: ${labels.occupationLabel(occupation)}`
  switch (evidence.kind) {
    case 'same':
      return [
        { tone: 'met', text: evidence.via === 'sought' ? 'cherche ce métier' : 'a déjà exercé ce métier' },
      ]
    case 'neighbour':
      return [{ tone: 'close', text: `métier voisin${named(evidence.occupation)}` }]
    case 'similar':
      return [
        {
          tone: 'close',
          text: `métier aux compétences proches${named(evidence.occupation)}`,
        },
      ]
    case 'none':
      return [{ tone: 'missing', text: 'ce métier' }]
    case 'unknown':
      return [{ tone: 'check', text: 'métier recherché' }]
  }
}

function explainMobility({ evidence }: PartOf<'mobility'>): EvidenceLine[] {
  switch (evidence.kind) {
    case 'within':
      return [
        {
          tone: 'met',
          text:
            evidence.band === null
              ? 'trajet accepté jusqu’au lieu de travail, à ces horaires (estimation)'
              : `à ${evidence.band} min au plus du lieu de travail, à ces horaires (estimation)`,
        },
      ]
    case 'beyond':
      return [{ tone: 'apart', text: 'trajet plus long que souhaité' }]
    case 'not_running':
      return [{ tone: 'apart', text: 'pas de transport à ces horaires' }]
    case 'unknown':
      return [{ tone: 'check', text: 'trajet' }]
  }
}

function explainExperience({ evidence }: PartOf<'experience'>): EvidenceLine[] {
  if (evidence.kind === 'not_asked') return []
  const enough = evidence.months >= evidence.asked
  return [
    enough
      ? { tone: 'met', text: `expérience demandée (${duration(evidence.asked)})` }
      : { tone: 'apart', text: `moins d’expérience que demandé (${duration(evidence.asked)})` },
  ]
}

/** Travel is told by the mobility part; the open gates of contract, hours and start are what the list is made of. */
function explainGate(gate: MatchResult['gates'][number], labels: Labels): EvidenceLine[] {
  switch (gate.gate) {
    case 'pool':
    case 'travel':
      return []
    case 'contract':
      return gate.state === 'open' ? [] : [line(gate.state, 'type de contrat')]
    case 'slots':
      return gate.state === 'open'
        ? [{ tone: 'met', text: 'disponible à ces horaires' }]
        : [line(gate.state, 'horaires')]
    case 'start':
      return gate.state === 'open' ? [] : [line(gate.state, 'date de début')]
    case 'skills':
      // The skills part names those that are held and those that are missing.
      return gate.state === 'unknown' ? [line('unknown', 'compétences indispensables')] : []
    case 'licences':
      return gate.requirements.map(({ asked, met }) => line(met, `permis ${licenceLabels[asked]}`))
    case 'certificates':
      return gate.requirements.map(({ asked, met }) => line(met, labels.skillLabel(asked)))
    case 'languages':
      return gate.requirements.map(({ asked, met }) =>
        line(met, `${languageLabels[asked.code]}, ${languageLevelLabels[asked.level]}`),
      )
  }
}

function line(state: 'open' | 'held' | 'unknown' | 'closed' | 'missing', text: string): EvidenceLine {
  switch (state) {
    case 'open':
    case 'held':
      return { tone: 'met', text }
    case 'unknown':
      return { tone: 'check', text }
    case 'closed':
      return { tone: 'apart', text }
    case 'missing':
      return { tone: 'missing', text }
  }
}

/** As many as a card names, so that a list of what is lacking does not hide what is there. */
const namedOnCard = 3

function missingSkills(names: readonly string[]): EvidenceLine {
  const line: EvidenceLine = { tone: 'missing', text: names.join(', ') }
  const others = names.length - namedOnCard
  // One more name takes no more room than « et 1 autre ».
  return others < 2
    ? line
    : { ...line, brief: `${names.slice(0, namedOnCard).join(', ')} et ${others} autres` }
}

const count = (n: number, noun: string) => `${n} ${noun}${n > 1 ? 's' : ''}`

function duration(months: number): string {
  if (months < 12 || months % 12 !== 0) return `${months} mois`
  const years = months / 12
  return `${years} an${years > 1 ? 's' : ''}`
}
