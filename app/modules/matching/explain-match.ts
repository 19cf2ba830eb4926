import type { Reference } from '@/app/modules/reference/index.server'
import {
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  lowerFirst,
} from '@/app/modules/reference/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import type { Speech } from '@/app/words/speech'
import type { MatchResult } from '@/search/scoring/score-match'
import type { EvidenceLine, MatchExplanation } from './shared'
import { showScore } from './show-score'

/** What codes are called. */
export type Labels = Pick<Reference, 'occupationLabel' | 'skillLabel'>
export type PartOf<N extends MatchResult['parts'][number]['part']> = Extract<
  MatchResult['parts'][number],
  { part: N }
>

/** What names the parts of a match. Words of ROME stay French, marked as such. */
interface Explainer {
  labels: Labels
  reader: 'employer' | 'other'
  speech: Speech
}

const partLabels = {
  skills: 'compétences',
  occupation: 'métier',
  mobility: 'trajet',
  experience: 'expérience',
} as const satisfies Record<MatchResult['parts'][number]['part'], Sentence>

/**
 * Puts a match in plain words: codes become labels, minutes become bands. An employer reads the answers to what her
 * offer asks; what somebody has instead is beyond it, and is named to her by the card or not at all. So it is with scores,
 * which she reads in steps.
 */
export function explainMatch(
  match: MatchResult,
  labels: Labels,
  reader: 'employer' | 'other',
  speech: Speech,
): MatchExplanation {
  const explainer = { labels: inFrenchWords(labels, speech), reader, speech }
  const exact = {
    value: match.score,
    parts: match.parts.map(({ part, points, outOf }) => ({
      label: speech.say(partLabels[part]),
      points,
      outOf,
    })),
  }
  return {
    score: reader === 'employer' ? showScore(exact) : exact,
    evidence: [
      ...match.parts.flatMap((part) => explainPart(part, explainer)),
      ...match.gates.flatMap((gate) => explainGate(gate, explainer)),
    ],
  }
}

/** Labels as they stand in a text of the reader's language. */
export function inFrenchWords(labels: Labels, { inFrench }: Pick<Speech, 'inFrench'>): Labels {
  return {
    occupationLabel: (code) => inFrench(labels.occupationLabel(code)),
    skillLabel: (code) => inFrench(labels.skillLabel(code)),
  }
}

function explainPart(part: MatchResult['parts'][number], explainer: Explainer): EvidenceLine[] {
  switch (part.part) {
    case 'skills':
      return explainSkills(part, explainer)
    case 'occupation':
      return explainOccupation(part, explainer)
    case 'mobility':
      return explainMobility(part, explainer)
    case 'experience':
      return explainExperience(part, explainer)
  }
}

function explainSkills(
  { evidence }: PartOf<'skills'>,
  { labels, reader, speech }: Explainer,
): EvidenceLine[] {
  const { say, count, number } = speech
  if (evidence.kind === 'not_asked') return []
  if (!evidence.stated) return [{ tone: 'check', text: say('compétences, à préciser avec la personne') }]
  const asked = evidence.matched.length + evidence.related.length + evidence.missing.length
  const found = evidence.matched.length + evidence.related.length
  const lines = closeSkills(evidence.related, { labels, reader, speech })
  // With none of them, the line of what could be learned says it all.
  if (found > 0) {
    const counted = count(found, '{{n}} compétences sur {{asked}}', { asked: number(asked) })
    const close = evidence.related.length
    lines.unshift({
      tone: 'met',
      text:
        close === 0
          ? counted
          : say('{{found}}, dont {{close}}', { found: counted, close: count(close, '{{n}} proches') }),
    })
  }
  if (evidence.missing.length > 0) {
    lines.push(
      missingSkills(
        evidence.missing.map((code) => labels.skillLabel(code)),
        speech,
      ),
    )
  }
  return lines
}

function explainOccupation(
  { evidence }: PartOf<'occupation'>,
  { labels, reader, speech: { say } }: Explainer,
): EvidenceLine[] {
  const named = (bare: Sentence, withName: Sentence, code: string) =>
    reader === 'employer' ? say(bare) : say(withName, { occupation: labels.occupationLabel(code) })
  switch (evidence.kind) {
    case 'same':
      return [
        {
          tone: 'met',
          text: say(evidence.via === 'sought' ? 'cherche ce métier' : 'a déjà exercé ce métier'),
        },
      ]
    case 'neighbour':
      return [
        {
          tone: 'close',
          text: named('métier voisin', 'métier voisin : {{occupation}}', evidence.occupation),
        },
      ]
    case 'similar':
      return [
        {
          tone: 'close',
          text: named(
            'métier aux compétences proches',
            'métier aux compétences proches : {{occupation}}',
            evidence.occupation,
          ),
        },
      ]
    case 'none':
      return [{ tone: 'missing', text: say('ce métier') }]
    case 'unknown':
      return [{ tone: 'check', text: say('métier recherché') }]
  }
}

function explainMobility({ evidence }: PartOf<'mobility'>, { speech: { say } }: Explainer): EvidenceLine[] {
  switch (evidence.kind) {
    case 'within':
      return [
        {
          tone: 'met',
          text:
            evidence.band === null
              ? say('trajet accepté jusqu’au lieu de travail, à ces horaires (estimation)')
              : say('à {{minutes}} min au plus du lieu de travail, à ces horaires (estimation)', {
                  minutes: evidence.band,
                }),
        },
      ]
    case 'beyond':
      return [{ tone: 'apart', text: say('trajet plus long que souhaité') }]
    case 'not_running':
      return [{ tone: 'apart', text: say('pas de transport à ces horaires') }]
    case 'unknown':
      return [{ tone: 'check', text: say('trajet') }]
  }
}

function explainExperience({ evidence }: PartOf<'experience'>, { speech }: Explainer): EvidenceLine[] {
  if (evidence.kind === 'not_asked') return []
  const time = duration(evidence.asked, speech)
  return [
    evidence.months >= evidence.asked
      ? { tone: 'met', text: speech.say('expérience demandée ({{time}})', { time }) }
      : { tone: 'apart', text: speech.say('moins d’expérience que demandé ({{time}})', { time }) },
  ]
}

/** Travel is told by the mobility part; the open gates of contract, hours and start are what the list is made of. */
function explainGate(gate: MatchResult['gates'][number], { labels, speech }: Explainer): EvidenceLine[] {
  const { say, tell } = speech
  switch (gate.gate) {
    case 'pool':
    case 'travel':
      return []
    case 'contract':
      return gate.state === 'open' ? [] : [line(gate.state, say('type de contrat'))]
    case 'slots':
      return gate.state === 'open'
        ? [{ tone: 'met', text: say('disponible à ces horaires') }]
        : [line(gate.state, say('horaires'))]
    case 'start':
      return gate.state === 'open' ? [] : [line(gate.state, say('date de début'))]
    case 'skills':
      // The skills part names those that are held and those that are missing.
      return gate.state === 'unknown' ? [line('unknown', say('compétences indispensables'))] : []
    case 'licences':
      return gate.requirements.map(({ asked, met }) =>
        line(met, say('permis {{code}}', { code: licenceLabels[asked] })),
      )
    case 'certificates':
      return gate.requirements.map(({ asked, met }) => line(met, labels.skillLabel(asked)))
    case 'languages':
      return gate.requirements.map(({ asked, met }) =>
        line(met, `${tell(languageLabels[asked.code])}, ${tell(languageLevelLabels[asked.level])}`),
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

function missingSkills(names: readonly string[], speech: Speech): EvidenceLine {
  return { tone: 'missing', ...shorten(names, ', ', speech) }
}

/** One line, however many there are. Only who is no employer reads what is held instead. */
function closeSkills(
  pairs: readonly { asked: number; held: number }[],
  { labels, reader, speech }: Explainer,
): EvidenceLine[] {
  const { say, language } = speech
  const [first] = pairs
  if (first === undefined) return []
  if (reader === 'other') {
    const told = pairs.map(({ asked, held }) => {
      const skill = labels.skillLabel(asked)
      return say('{{held}}, pour {{asked}}', {
        held: labels.skillLabel(held),
        asked: language === 'fr' ? lowerFirst(skill) : skill,
      })
    })
    return [{ tone: 'close', ...shorten(told, '\u00a0; ', speech) }]
  }
  if (pairs.length === 1) {
    const skill = labels.skillLabel(first.asked)
    return [{ tone: 'close', text: say('une compétence proche de « {{skill}} »', { skill }) }]
  }
  const { text, brief } = shorten(
    pairs.map(({ asked }) => labels.skillLabel(asked)),
    ', ',
    speech,
  )
  const near = (skills: string) => say('compétences proches : {{skills}}', { skills })
  return [{ tone: 'close', text: near(text), ...(brief !== undefined && { brief: near(brief) }) }]
}

/** The names, and on a card the first of them: one more name takes no more room than « et 1 autre ». */
function shorten(
  names: readonly string[],
  separator: string,
  { count }: Speech,
): Pick<EvidenceLine, 'text' | 'brief'> {
  const text = names.join(separator)
  const others = names.length - namedOnCard
  if (others < 2) return { text }
  const first = names.slice(0, namedOnCard).join(separator)
  return { text, brief: count(others, '{{names}} et {{n}} autres', { names: first }) }
}

const duration = (months: number, { count }: Speech) =>
  months < 12 || months % 12 !== 0 ? count(months, '{{n}} mois') : count(months / 12, '{{n}} ans')
