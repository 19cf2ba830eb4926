import { addDays, frenchDate, parisDate } from '@/app/platform/clock'
import { radarKinds, type RadarKind } from '@/drizzle/vocabulary'

/** What is known of one person when the rules are asked. Dates are moments, days `YYYY-MM-DD`. */
export interface RadarFacts {
  /** Registration, profile changed or confirmed, agreement given, an offer or a question answered, a talk, a reason contested: the latest. */
  lastSign: Date
  /** When her profile was last confirmed, or told. */
  confirmedAt: Date
  /** Until when she is visible; null when she is not. */
  visibleUntil: Date | null
  /** Since when an introduction waits for her answer; null when none does. */
  askedSince: Date | null
  /** Calls, appointments and questions that brought nothing of hers, one a day, the latest first. */
  missedOn: readonly Date[]
  /** Questions how she is getting on that have stayed without an answer, each asked some days ago at least, the latest first. */
  unansweredOn: readonly Date[]
  /** Questions that she has ever answered. */
  answered: number
  /** When she asked to be called; null once somebody spoke with her. */
  callAskedAt: Date | null
  /** Since when nothing was heard of her and nobody tried, of whoever is not asked by messages; null for all others. */
  toAskSince: Date | null
  /** In the job that an introduction brought, or that she says she found, as far as anybody has said. */
  inWork: boolean
  /** When an introduction was last given up because she could not be reached. */
  unreachableSince: Date | null
  /** Day of the oldest step of her pathway that is planned and has not ended, after what she contested. */
  stepPlannedOn: string | null
  /** Day by which the oldest referral that waits was to be answered. */
  referralDueOn: string | null
  /** Day of the next action. */
  dueOn: string | null
}

/** A fact that is a moment or a day. */
export type DatedFact = Exclude<keyof RadarFacts, 'missedOn' | 'unansweredOn' | 'answered' | 'inWork'>

/** What can come several times in a row: the rule counts from the latest of so many since her last sign. */
export type Row = { row: 'missedOn' | 'unansweredOn'; times: number }

/** `risk`: she may be slipping away. `agenda`: something of ours is due, however well she is. */
export type RadarAbout = 'risk' | 'agenda'

/** One rule, all data: `metRules` asks it of one person, `radar-sql.server.ts` of everybody at once. */
export interface RadarRule {
  label: string
  about: RadarAbout
  /** Days that the rule counts. */
  days: number
  /** What it counts from. It does not concern whoever lacks it. */
  from: DatedFact | Row
  /** Only what came after her last sign. */
  afterLastSign?: true
  /** Only whoever answered so many questions: one who never did is not one who stopped. */
  answered?: number
  /** Not whoever works: she is asked at one, three and six months, and those are steps, late or not. */
  notInWork?: true
  /** Only whoever is visible. */
  onlyVisible?: true
  /** What it means, in French, with the date. */
  reason: string
}

/**
 * Every reason to call somebody, in the order of `radarKinds`. A person is on the list by these and by nothing else, and each stands
 * there with its sentence and its date: no score is made of them. `{{date}}` is the moment that the rule counts from.
 */
export const radarRules = {
  asked_for_call: {
    label: 'Demande à être appelé·e',
    // She asked for it, and is well as often as others: a call is owed.
    about: 'agenda',
    days: 0,
    from: 'callAskedAt',
    reason: 'A demandé le {{date}} qu’on l’appelle.',
  },
  due: {
    label: 'Action prévue',
    about: 'agenda',
    days: 0,
    from: 'dueOn',
    reason: 'Une action était prévue pour le {{date}}.',
  },
  unanswered: {
    label: 'Réponse attendue',
    about: 'agenda',
    days: 3,
    from: 'askedSince',
    reason: 'Une offre attend sa réponse depuis le {{date}}.',
  },
  missed: {
    label: 'Trois fois de suite sans réponse',
    about: 'risk',
    days: 0,
    from: { row: 'missedOn', times: 3 },
    notInWork: true,
    reason: 'Trois appels, rendez-vous ou questions de suite sans elle, la dernière fois le {{date}}.',
  },
  unheard: {
    label: 'Deux questions sans réponse',
    // More than half of them are well: it is our turn to try in another way.
    about: 'agenda',
    days: 0,
    from: { row: 'unansweredOn', times: 2 },
    answered: 1,
    notInWork: true,
    reason: 'Deux questions de suite sans réponse, la dernière du {{date}}.',
  },
  ignored: {
    label: 'Offre restée sans réponse',
    about: 'risk',
    days: 0,
    from: 'unreachableSince',
    afterLastSign: true,
    reason: 'Une offre a été perdue le {{date}}, faute de la joindre.',
  },
  consent_ending: {
    label: 'Accord qui se termine',
    about: 'agenda',
    // Counted back from the end: two weeks ahead of it.
    days: -14,
    from: 'visibleUntil',
    reason: 'Son accord pour être visible se termine le {{date}}.',
  },
  referral_late: {
    label: 'Orientation sans réponse',
    // The organisation that was asked has not said, however well she is.
    about: 'agenda',
    days: 1,
    from: 'referralDueOn',
    reason: 'Une structure devait répondre à une orientation pour le {{date}}.',
  },
  step_overdue: {
    label: 'Étape en retard',
    about: 'risk',
    days: 7,
    from: 'stepPlannedOn',
    reason: 'Une étape de son parcours était prévue pour le {{date}}.',
  },
  to_ask: {
    label: 'Nouvelles à prendre par téléphone',
    about: 'agenda',
    days: 14,
    from: 'toAskSince',
    notInWork: true,
    reason: 'Pas de nouvelles depuis le {{date}}, et aucun message ne lui en demande.',
  },
  stale_availability: {
    label: 'Disponibilités anciennes',
    // Most of whom nobody asked for sixty days are well: that is no claim about them.
    about: 'agenda',
    days: 60,
    from: 'confirmedAt',
    notInWork: true,
    onlyVisible: true,
    reason: 'Ses disponibilités n’ont pas été confirmées depuis le {{date}}.',
  },
  silent: {
    label: 'Sans nouvelles',
    about: 'risk',
    days: 75,
    from: 'lastSign',
    notInWork: true,
    reason: 'Aucune nouvelle depuis le {{date}}.',
  },
} as const satisfies Record<RadarKind, RadarRule>

export const isAboutRisk = (kind: RadarKind) => radarRules[kind].about === 'risk'

/** Which rules a person meets now, the most pressing first, each with the moment that it counts from. */
export function metRules(facts: RadarFacts, now: Date): { kind: RadarKind; since: Date }[] {
  return radarKinds.flatMap((kind) => {
    const rule: RadarRule = radarRules[kind]
    const since = sinceOf(rule, facts)
    // By days of Strasbourg: what is due today is due from the morning on.
    return since === null || parisDate(addDays(since, rule.days)) > parisDate(now) ? [] : [{ kind, since }]
  })
}

/** From which moment a rule counts; null when it does not concern the person. */
function sinceOf(rule: RadarRule, facts: RadarFacts): Date | null {
  if ((rule.notInWork && facts.inWork) || (rule.onlyVisible && facts.visibleUntil === null)) return null
  if (facts.answered < (rule.answered ?? 0)) return null
  const since = typeof rule.from === 'string' ? facts[rule.from] : lastOf(facts, rule.from)
  const moment = typeof since === 'string' ? new Date(`${since}T12:00:00Z`) : since
  return moment === null || (rule.afterLastSign && moment <= facts.lastSign) ? null : moment
}

function lastOf(facts: RadarFacts, { row, times }: Row): Date | null {
  const first = facts[row][times - 1]
  return first !== undefined && first > facts.lastSign ? (facts[row][0] ?? null) : null
}

/** The same with the sentence that staff read. */
export function radarReasons(facts: RadarFacts, now: Date): { kind: RadarKind; text: string }[] {
  return metRules(facts, now).map(({ kind, since }) => ({
    kind,
    text: radarRules[kind].reason.replace('{{date}}', frenchDate(parisDate(since))),
  }))
}
