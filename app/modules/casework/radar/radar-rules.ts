import { addDays, frenchDate, parisDate } from '@/app/platform/clock'

/** What is known of one person when the rules are asked. Dates are moments, but for `dueOn`. */
export interface RadarFacts {
  /** Registration, profile changed or confirmed, consent given, a talk: the latest. */
  lastSign: Date
  /** When her profile was last confirmed, or told. */
  confirmedAt: Date
  /** Until when she is visible; null when she is not. */
  visibleUntil: Date | null
  /** Since when an introduction waits for her answer; null when none does. */
  askedSince: Date | null
  /** Of the next action, `YYYY-MM-DD`. */
  dueOn: string | null
}

interface RadarRule {
  label: string
  /** Days that the rule counts. */
  days: number
  /** From which moment it counts; null when it does not concern the person. */
  since: (facts: RadarFacts) => Date | null
  /** What it means, in French, with the date. */
  reason: (since: Date) => string
}

/** Every reason to call somebody, the most pressing first. A person is on the list by these and by nothing else. */
export const radarRules = {
  due: {
    label: 'Action prévue',
    days: 0,
    since: ({ dueOn }) => (dueOn === null ? null : new Date(`${dueOn}T12:00:00Z`)),
    reason: (since) => `Une action était prévue pour le ${frenchDate(parisDate(since))}.`,
  },
  unanswered: {
    label: 'Réponse attendue',
    days: 3,
    since: ({ askedSince }) => askedSince,
    reason: (since) => `Une offre attend sa réponse depuis le ${frenchDate(since)}.`,
  },
  consent_ending: {
    label: 'Accord qui se termine',
    // Counted back from the end: two weeks ahead of it.
    days: -14,
    since: ({ visibleUntil }) => visibleUntil,
    reason: (since) => `Son accord pour être visible se termine le ${frenchDate(since)}.`,
  },
  stale_availability: {
    label: 'Disponibilités anciennes',
    days: 60,
    since: ({ visibleUntil, confirmedAt }) => (visibleUntil === null ? null : confirmedAt),
    reason: (since) => `Ses disponibilités n’ont pas été confirmées depuis le ${frenchDate(since)}.`,
  },
  silent: {
    label: 'Sans nouvelles',
    days: 90,
    since: ({ lastSign }) => lastSign,
    reason: (since) => `Aucune nouvelle depuis le ${frenchDate(since)}.`,
  },
} as const satisfies Record<string, RadarRule>

export type RadarKind = keyof typeof radarRules

/** Which rules a person meets now, the most pressing first, each with its sentence. */
export function radarReasons(facts: RadarFacts, now: Date): { kind: RadarKind; text: string }[] {
  const kinds: readonly RadarKind[] = ['due', 'unanswered', 'consent_ending', 'stale_availability', 'silent']
  return kinds.flatMap((kind) => {
    const rule: RadarRule = radarRules[kind]
    const since = rule.since(facts)
    // By days of Strasbourg: what is due today is due from the morning on.
    return since === null || parisDate(addDays(since, rule.days)) > parisDate(now)
      ? []
      : [{ kind, text: rule.reason(since) }]
  })
}
