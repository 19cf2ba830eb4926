import { describe, expect, it } from 'vitest'
import { addDays } from '@/app/platform/clock'
import { radarReasons, type RadarFacts } from './radar-rules'

const now = new Date('2026-11-26T08:00:00Z')
const fresh: RadarFacts = {
  lastSign: now,
  confirmedAt: now,
  visibleUntil: null,
  askedSince: null,
  missedOn: [],
  unansweredOn: [],
  answered: 0,
  callAskedAt: null,
  toAskSince: null,
  referralDueOn: null,
  inWork: false,
  unreachableSince: null,
  stepPlannedOn: null,
  dueOn: null,
}
const kinds = (facts: Partial<RadarFacts>) =>
  radarReasons({ ...fresh, ...facts }, now).map(({ kind }) => kind)

describe('the radar', () => {
  it('lets whoever was heard of lately be', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ visibleUntil: addDays(now, 100) })).toEqual([])
  })

  it.each([
    ['silent', { lastSign: addDays(now, -75) }, { lastSign: addDays(now, -74) }],
    [
      'stale_availability',
      { visibleUntil: addDays(now, 100), confirmedAt: addDays(now, -60) },
      { visibleUntil: addDays(now, 100), confirmedAt: addDays(now, -59) },
    ],
    ['consent_ending', { visibleUntil: addDays(now, 14) }, { visibleUntil: addDays(now, 15) }],
    ['unanswered', { askedSince: addDays(now, -3) }, { askedSince: addDays(now, -2) }],
    ['step_overdue', { stepPlannedOn: '2026-11-19' }, { stepPlannedOn: '2026-11-20' }],
    ['asked_for_call', { callAskedAt: now }, { callAskedAt: null }],
    ['referral_late', { referralDueOn: '2026-11-25' }, { referralDueOn: '2026-11-26' }],
    ['to_ask', { toAskSince: addDays(now, -14) }, { toAskSince: addDays(now, -13) }],
    ['due', { dueOn: '2026-11-26' }, { dueOn: '2026-11-27' }],
  ] as const)('names %s from its day on, and not the day before', (kind, there, dayBefore) => {
    expect(kinds(there)).toEqual([kind])
    expect(kinds(dayBefore)).toEqual([])
  })

  it('asks nobody who is not visible to confirm when she can work', () => {
    expect(kinds({ confirmedAt: addDays(now, -300) })).toEqual([])
  })

  it('names whoever was missed three times in a row, unless she gave a sign in between or since', () => {
    const missedOn = [addDays(now, -3), addDays(now, -9), addDays(now, -15)]
    const lastSign = addDays(now, -28)
    expect(kinds({ lastSign, missedOn })).toEqual(['missed'])
    expect(kinds({ lastSign, missedOn: missedOn.slice(0, 2) })).toEqual([])
    expect(kinds({ lastSign: addDays(now, -5), missedOn })).toEqual([])
    expect(kinds({ lastSign, missedOn, inWork: true })).toEqual([])
    expect(kinds({ lastSign: addDays(now, -1), missedOn })).toEqual([])
  })

  it('names whoever used to answer and left two questions in a row without an answer', () => {
    const unansweredOn = [addDays(now, -5), addDays(now, -19)]
    const asked = { lastSign: addDays(now, -30), answered: 1, unansweredOn }
    expect(kinds(asked)).toEqual(['unheard'])
    expect(kinds({ ...asked, unansweredOn: unansweredOn.slice(0, 1) })).toEqual([])
    expect(kinds({ ...asked, answered: 0 })).toEqual([])
    expect(kinds({ ...asked, inWork: true })).toEqual([])
    // Any sign of hers in between.
    expect(kinds({ ...asked, lastSign: addDays(now, -10) })).toEqual([])
  })

  it('leaves whoever works in the job that was found to the checks that were planned', () => {
    const old = {
      lastSign: addDays(now, -200),
      confirmedAt: addDays(now, -200),
      visibleUntil: addDays(now, 90),
    }
    expect(kinds(old)).toEqual(['stale_availability', 'silent'])
    expect(kinds({ ...old, inWork: true })).toEqual([])
    expect(kinds({ ...old, inWork: true, stepPlannedOn: '2026-11-01' })).toEqual(['step_overdue'])
  })

  it('names whoever lost an offer for not being reached, until she gives a sign', () => {
    const unreachableSince = addDays(now, -9)
    expect(kinds({ lastSign: addDays(now, -20), unreachableSince })).toEqual(['ignored'])
    expect(kinds({ lastSign: addDays(now, -8), unreachableSince })).toEqual([])
  })

  it('says each reason with its date, the most pressing first', () => {
    const old = addDays(now, -100)
    const facts = {
      lastSign: old,
      confirmedAt: old,
      visibleUntil: addDays(now, 2),
      askedSince: old,
      missedOn: [addDays(now, -4), addDays(now, -18), addDays(now, -30)],
      unansweredOn: [addDays(now, -6), addDays(now, -20)],
      answered: 3,
      callAskedAt: addDays(now, -1),
      toAskSince: old,
      referralDueOn: '2026-11-05',
      inWork: false,
      unreachableSince: addDays(now, -20),
      stepPlannedOn: '2026-11-10',
      dueOn: '2026-11-01',
    }
    expect(radarReasons(facts, now).map(({ text }) => text)).toEqual([
      'A demandé le 25 novembre 2026 qu’on l’appelle.',
      'Une action était prévue pour le 1er novembre 2026.',
      'Une offre attend sa réponse depuis le 18 août 2026.',
      'Trois appels, rendez-vous ou questions de suite sans elle, la dernière fois le 22 novembre 2026.',
      'Deux questions de suite sans réponse, la dernière du 20 novembre 2026.',
      'Une offre a été perdue le 6 novembre 2026, faute de la joindre.',
      'Son accord pour être visible se termine le 28 novembre 2026.',
      'Une structure devait répondre à une orientation pour le 5 novembre 2026.',
      'Une étape de son parcours était prévue pour le 10 novembre 2026.',
      'Pas de nouvelles depuis le 18 août 2026, et aucun message ne lui en demande.',
      'Ses disponibilités n’ont pas été confirmées depuis le 18 août 2026.',
      'Aucune nouvelle depuis le 18 août 2026.',
    ])
  })
})
