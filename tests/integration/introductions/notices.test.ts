import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { identityOf } from '@/tests/setup/identities'
import { system } from '@/app/modules/access/shared'
import { notifyIntroductionMoved } from '@/app/modules/introductions/index.server'
import type { Mail } from '@/app/platform/mailer.server'
import { introductionStates, type IntroductionState } from '@/drizzle/vocabulary'
import { awaitingResidentIntroduction, type StagedIntroduction } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

let test: TestDatabase
let staged: StagedIntroduction
let sent: Mail[]

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
})
afterAll(() => test.drop())

beforeEach(async () => {
  staged = await stage(test.database, (tx) => awaitingResidentIntroduction(tx, { agreed: true }))
  sent = []
})

const notify = (to: IntroductionState) =>
  notifyIntroductionMoved({
    ctx: {
      ...createTestContext({ database: test.database, actor: system }),
      mailer: {
        send: (mail) => {
          sent.push(mail)
          return Promise.resolve()
        },
      },
    },
    input: { introductionId: staged.introductionId, to },
  })

const recipients = () =>
  sent
    .map(({ to }) =>
      to === staged.resident.email ? 'resident' : to === staged.employer.email ? 'employer' : to,
    )
    .sort()

describe('mails about an introduction', () => {
  it.each([
    ['awaiting_resident', ['resident']],
    ['approved', ['employer', 'resident']],
    ['refused', ['employer']],
    ['declined', ['employer']],
    ['cancelled', ['employer']],
    ['expired', ['employer']],
    ['requested', []],
    ['under_review', []],
    ['hired', []],
  ] satisfies [IntroductionState, string[]][])('of %s go to %s', async (state, expected) => {
    await notify(state)
    expect(recipients()).toEqual(expected)
  })

  it('are sent once, however often their job runs', async () => {
    await notify('approved')
    await notify('approved')
    expect(recipients()).toEqual(['employer', 'resident'])
  })

  it('never say who the person is, nor why it ended', async () => {
    const identity = await identityOf(test, staged.resident.residentId)
    await test.owner`update introductions set reason = 'resident_not_reachable' where id = ${staged.introductionId}`
    for (const state of introductionStates) await notify(state)
    const all = sent.map(({ subject, text }) => `${subject}\n${text}`).join('\n')
    for (const secret of [
      identity.givenName,
      identity.familyName,
      identity.phone,
      'resident_not_reachable',
    ]) {
      if (typeof secret === 'string') expect(all).not.toContain(secret)
    }
    expect(sent.length).toBeGreaterThan(5)
  })

  it('tell the employer of a refusal, a "no" and a withdrawal in the very same words', async () => {
    const words: string[] = []
    for (const state of ['refused', 'declined', 'cancelled'] as const) {
      sent = []
      await notify(state)
      words.push(sent.map(({ subject, text }) => `${subject}\n${text}`).join())
    }
    expect(new Set(words).size).toBe(1)
  })

  it('spare an employer the echo of her own click', async () => {
    for (const cause of ['employer', 'offer_closed']) {
      await test.owner`update introductions set cancellation_cause = ${cause} where id = ${staged.introductionId}`
      await notify('cancelled')
    }
    expect(sent).toEqual([])
  })
})
