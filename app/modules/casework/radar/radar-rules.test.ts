import { describe, expect, it } from 'vitest'
import { addDays } from '@/app/platform/clock'
import { radarReasons, type RadarFacts } from './radar-rules'

const now = new Date('2026-11-26T08:00:00Z')
const fresh: RadarFacts = {
  lastSign: now,
  confirmedAt: now,
  visibleUntil: null,
  askedSince: null,
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
    ['silent', { lastSign: addDays(now, -90) }, { lastSign: addDays(now, -89) }],
    [
      'stale_availability',
      { visibleUntil: addDays(now, 100), confirmedAt: addDays(now, -60) },
      { visibleUntil: addDays(now, 100), confirmedAt: addDays(now, -59) },
    ],
    ['consent_ending', { visibleUntil: addDays(now, 14) }, { visibleUntil: addDays(now, 15) }],
    ['unanswered', { askedSince: addDays(now, -3) }, { askedSince: addDays(now, -2) }],
    ['due', { dueOn: '2026-11-26' }, { dueOn: '2026-11-27' }],
  ] as const)('names %s from its day on, and not the day before', (kind, there, dayBefore) => {
    expect(kinds(there)).toEqual([kind])
    expect(kinds(dayBefore)).toEqual([])
  })

  it('asks nobody who is not visible to confirm when she can work', () => {
    expect(kinds({ confirmedAt: addDays(now, -300) })).toEqual([])
  })

  it('says each reason with its date, the most pressing first', () => {
    const old = addDays(now, -100)
    const facts = {
      lastSign: old,
      confirmedAt: old,
      visibleUntil: addDays(now, 2),
      askedSince: old,
      dueOn: '2026-11-01',
    }
    expect(radarReasons(facts, now).map(({ text }) => text)).toEqual([
      'Une action était prévue pour le 1er novembre 2026.',
      'Une offre attend sa réponse depuis le 18 août 2026.',
      'Son accord pour être visible se termine le 28 novembre 2026.',
      'Ses disponibilités n’ont pas été confirmées depuis le 18 août 2026.',
      'Aucune nouvelle depuis le 18 août 2026.',
    ])
  })
})
