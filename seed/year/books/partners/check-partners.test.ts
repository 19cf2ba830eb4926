import { describe, expect, it } from 'vitest'
import type { HireCredits } from '@/app/modules/schemes/shared'
import { checkPartners } from './check-partners'
import type { PartnerRows } from './partner-rows.server'

const referral = { id: 'f', resident: 'r', to: 'o', reason: null, due: '2027-03-21', sent: '2027-03-01' }

/** A referral of each kind, and five hires of which two schemes share one. */
function whole(): PartnerRows {
  const hires = [1, 2, 3, 4, 5].map((n) => ({ introduction: `i${n}`, resident: `r${n}`, day: '2027-05-01' }))
  const of = (resident: string, scheme: string) => ({ resident, scheme, entered: '2027-02-01', left: null })
  return {
    referrals: [
      { ...referral, state: 'sent', ended: null },
      { ...referral, state: 'accepted', ended: '2027-03-05' },
      { ...referral, state: 'declined', reason: 'no_place', ended: '2027-04-05' },
    ],
    team: [{ resident: 'r', organisation: 'o' }],
    enrolments: [...hires.map(({ resident }) => of(resident, 'iae')), of('r1', 'plie')],
    hires,
    credits: [
      ...hires.map(({ introduction }) => ({ introduction, scheme: 'iae', organisation: null })),
      { introduction: 'i1', scheme: 'plie', organisation: null },
    ],
  }
}

const told = (): HireCredits => ({
  hires: { exactly: 5 },
  schemes: [
    { name: 'IAE', contributed: { exactly: 5 }, part: 4.5 },
    { name: 'PLIE', contributed: { under: 5 }, part: null },
  ],
  organisations: [],
})

const faulty = (rows: PartnerRows, credits = told(), { remembered = 3, erased = 0 } = {}) =>
  checkPartners(rows, credits, { today: '2027-04-01', remembered, erased }).flatMap(({ name, ok }) =>
    ok ? [] : name,
  )

function damaged(damage: (rows: PartnerRows) => void): string[] {
  const rows = whole()
  damage(rows)
  return faulty(rows)
}

describe('what partners left behind', () => {
  it('balances, and says how many wait and how many came late', () => {
    expect(faulty(whole())).toEqual([])
    const [{ figures } = { figures: {} }] = checkPartners(whole(), told(), {
      today: '2027-04-01',
      remembered: 3,
      erased: 0,
    })
    expect(figures).toMatchObject({ referrals: 3, accepted: 1, declined: 1, waiting: 1 })
    expect(figures).toMatchObject({ waiting_late: 1, answered_late: 1 })
  })

  it.each<[string, (rows: PartnerRows) => void]>([
    [
      'a referral that waits, and has ended',
      ({ referrals: [first] }) => first && (first.ended = '2027-03-02'),
    ],
    ['a yes that brought nobody', (rows) => (rows.team = [])],
    ['a no without its reason', ({ referrals: [, , last] }) => last && (last.reason = null)],
    ['a deadline before the question', ({ referrals: [first] }) => first && (first.due = '2027-02-01')],
    ['one that was lost', ({ referrals }) => referrals.pop()],
  ])('tells %s', (_, damage) => {
    expect(damaged(damage)).toEqual(['referrals'])
  })

  it('allows for those of whoever was erased', () => {
    expect(faulty(whole(), told(), { remembered: 4, erased: 1 })).toEqual([])
  })

  it.each<[string, (rows: PartnerRows) => void]>([
    ['a scheme that was not credited', ({ credits }) => credits.pop()],
    ['one that she had left', ({ enrolments: [first] }) => first && (first.left = '2027-04-30')],
    ['a credit without a hire', ({ hires }) => hires.pop()],
  ])('tells %s', (_, damage) => {
    expect(damaged(damage)).toEqual(['credits'])
  })

  it('tells parts that are not those of the hires', () => {
    const wrong = told()
    expect(faulty(whole(), { ...wrong, hires: { exactly: 6 } })).toEqual(['credits'])
    for (const line of wrong.schemes) line.part = 5
    expect(faulty(whole(), wrong)).toEqual(['credits'])
  })
})
