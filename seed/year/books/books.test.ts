import { describe, expect, it } from 'vitest'
import { checkIntroductions } from './check-introductions'
import { checkPeople } from './check-people'
import type { IntroductionRow, Rows } from './rows.server'

const day = 24 * 60 * 60 * 1000
const now = 100 * day

/** One person, visible, hired by one offer along the whole path. */
function whole(): Rows {
  const path = ['requested', 'under_review', 'awaiting_resident', 'approved', 'met', 'hired']
  return {
    residents: [{ id: 'r' }],
    profiles: [{ id: 'p', resident: 'r' }],
    consents: [{ resident: 'r', given: day, expires: 180 * day, withdrawn: null }],
    members: [{ profile: 'p', pool: 'pool' }],
    sought: [],
    offers: [{ id: 'o', status: 'published', occupation: 'N1103', openings: 1 }],
    introductions: [
      {
        id: 'i',
        offer: 'o',
        profile: 'p',
        state: 'hired',
        created: 10 * day,
        agreed: 12 * day,
        channel: 'phone',
        approved: 13 * day,
        due: 27 * day,
        ends: 73 * day,
      },
    ],
    transitions: path.map((to, index) => ({
      introduction: 'i',
      from: path[index - 1] ?? null,
      to,
      at: (10 + index) * day,
    })),
    audit: [
      { action: 'resident.registered', subject: 'r', at: 0 },
      { action: 'introduction.agreed', subject: 'i', at: 12 * day },
      ...path.map((to, index) => ({ action: `introduction.${to}`, subject: 'i', at: (10 + index) * day })),
    ],
    mails: [],
  }
}

const faulty = (rows: Rows) =>
  [...checkPeople(rows, now), ...checkIntroductions(rows, now)].flatMap(({ name, ok }) => (ok ? [] : name))

function damaged(damage: (rows: Rows, introduction: IntroductionRow) => void): string[] {
  const rows = whole()
  const [introduction] = rows.introductions
  if (introduction !== undefined) damage(rows, introduction)
  return faulty(rows)
}

describe('the books of a year', () => {
  it('balance when everything was done as it should', () => {
    expect(faulty(whole())).toEqual([])
  })

  it.each<[string, string[], Parameters<typeof damaged>[0]]>([
    ['somebody is there who never signed up', ['people'], (rows) => rows.residents.push({ id: 'x' })],
    [
      'two agreements stand',
      ['people'],
      (rows) => rows.consents.push({ resident: 'r', given: 2 * day, expires: 190 * day, withdrawn: null }),
    ],
    [
      'an agreement ends before it begins',
      ['people'],
      (rows) => rows.consents.push({ resident: 'r', given: 9 * day, expires: 190 * day, withdrawn: day }),
    ],
    ['a state is not that of the last move', ['introductions'], (_, each) => (each.state = 'not_hired')],
    ['a move was left out', ['introductions'], (rows) => rows.transitions.splice(1, 1)],
    [
      'a move is not in the journal',
      ['introductions', 'releases'],
      (rows) => (rows.audit = rows.audit.filter(({ action }) => action !== 'introduction.approved')),
    ],
    ['a contact was released without an agreement', ['releases'], (_, each) => (each.agreed = null)],
    ['the agreement came after the release', ['releases'], (_, each) => (each.agreed = 14 * day)],
    [
      'the agreement is not in the journal',
      ['releases'],
      (rows) => (rows.audit = rows.audit.filter(({ action }) => action !== 'introduction.agreed')),
    ],
    ['a contact never ends', ['releases'], (_, each) => (each.ends = null)],
    [
      'an offer hired more people than it had openings',
      ['hires'],
      (rows) => (rows.offers = [{ id: 'o', status: 'closed', occupation: null, openings: 0 }]),
    ],
  ])('tell when %s', (_, names, damage) => {
    const found = damaged(damage)
    expect(found).toEqual(expect.arrayContaining(names))
  })

  it('tell when a contact is out with an employer past its deadline', () => {
    const found = damaged((rows, each) => {
      each.state = 'approved'
      rows.transitions.splice(4)
      rows.audit = rows.audit.filter(
        ({ action }) => !['introduction.met', 'introduction.hired'].includes(action),
      )
    })
    expect(found).toEqual(['deadlines'])
  })
})
