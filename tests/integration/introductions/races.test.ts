import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeyring } from '@/tests/setup/context'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { createRandom } from '@/seed/builders/index.server'
import {
  approveIntroduction,
  closeOffer,
  leaveVisiblePool,
  proposeIntroduction,
  withdrawFromIntroduction,
} from '@/app/modules/introductions/index.server'
import { withActor } from '@/drizzle/client.server'
import { introductionTransitions } from '@/drizzle/schema'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  publishedOffer,
  visibleResident,
  type StagedCaseworker,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { outcomeOf } from './outcomes'

let test: TestDatabase
let colleague: StagedCaseworker

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  colleague = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
})

afterAll(() => test.drop())

type Rival = 'caseworker' | 'colleague' | 'resident leaves it' | 'resident leaves' | 'employer closes'
const rivals: Rival[] = [
  'caseworker',
  'colleague',
  'resident leaves it',
  'resident leaves',
  'employer closes',
]
const random = createRandom(2026)

function act(staged: StagedIntroduction, rival: Rival): Promise<unknown> {
  const { introductionId } = staged
  const as = <
    A extends
      | StagedCaseworker['actor']
      | StagedIntroduction['resident']['actor']
      | StagedIntroduction['employer']['actor'],
  >(
    actor: A,
  ) => createTestContext({ database: test.database, actor })
  switch (rival) {
    case 'caseworker':
      return approveIntroduction({ ctx: as(staged.caseworker.actor), input: { introductionId } })
    case 'colleague':
      return approveIntroduction({ ctx: as(colleague.actor), input: { introductionId } })
    case 'resident leaves it':
      return withdrawFromIntroduction({ ctx: as(staged.resident.actor), input: { introductionId } })
    case 'resident leaves':
      return leaveVisiblePool({
        ctx: as(staged.resident.actor),
        input: { residentId: staged.resident.residentId },
      })
    case 'employer closes':
      return closeOffer({ ctx: as(staged.employer.actor), input: { jobOfferId: staged.offer.jobOfferId } })
  }
}

/** Some turns of the event loop: where in each other's way the rivals meet differs from one run to the next. */
async function letOthersRun(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
}

async function readEnd(staged: StagedIntroduction) {
  const [row] = await test.owner<
    { state: string }[]
  >`select state from introductions where id = ${staged.introductionId}`
  const history = await stage(test.database, (tx) =>
    tx
      .select({ to: introductionTransitions.toState })
      .from(introductionTransitions)
      .where(eq(introductionTransitions.introductionId, staged.introductionId)),
  )
  const contacts = await withActor(test.database, staged.employer.actor, (tx) =>
    readIdentities(
      tx,
      { keyring: testKeyring },
      { residentIds: [staged.resident.residentId], purpose: 'introduction' },
    ),
  )
  return {
    state: row?.state,
    approvals: history.filter(({ to }) => to === 'approved').length,
    ends: history.filter(({ to }) => to === 'cancelled').length,
    contactReadable: contacts.size > 0,
  }
}

describe('two caseworkers, a resident and an employer at the same moment', () => {
  it('leave exactly one outcome, and no contact that should not be readable, 200 times', async () => {
    for (let round = 0; round < 200; round++) {
      const staged = await stage(test.database, (tx) => awaitingResidentIntroduction(tx, { agreed: true }))
      // The two caseworkers every time; the others come and go.
      const running = rivals.filter((rival, place) => place < 2 || random.chance(0.5))
      const outcomes = await Promise.all(
        random.sample(running, running.length).map(async (rival) => {
          await letOthersRun(random.integer(0, 12))
          return { rival, outcome: await outcomeOf(act(staged, rival)) }
        }),
      )
      const done = outcomes.filter(({ outcome }) => outcome === 'done').map(({ rival }) => rival)
      const approvals = done.filter((rival) => rival === 'caseworker' || rival === 'colleague').length
      const left = done.some((rival) => rival !== 'caseworker' && rival !== 'colleague')
      const label = `round ${round}: ${JSON.stringify(outcomes)}`

      const end = await readEnd(staged)
      expect([label, approvals <= 1]).toEqual([label, true])
      expect([label, end]).toEqual([
        label,
        {
          state: left ? 'cancelled' : 'approved',
          approvals,
          ends: left ? 1 : 0,
          contactReadable: !left,
        },
      ])
      // Nobody is told anything but "it changed meanwhile".
      for (const { outcome } of outcomes)
        expect([label, ['done', 'conflict'].includes(outcome)]).toEqual([label, true])
    }
  }, 120_000)
})

describe('a proposal at the moment when the person leaves or the offer closes', () => {
  it('leaves nothing live behind, and never two of the same, 100 times', async () => {
    const pool = await stage(test.database, stagePool)
    for (let round = 0; round < 100; round++) {
      const resident = await stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool] }))
      const offer = await stage(test.database, (tx) => publishedOffer(tx))
      const { jobOfferId } = offer
      const { residentId } = resident
      const propose = (actor: StagedCaseworker['actor']) =>
        proposeIntroduction({
          ctx: createTestContext({ database: test.database, actor }),
          input: { jobOfferId, residentId },
        })
      const leave = () =>
        leaveVisiblePool({
          ctx: createTestContext({ database: test.database, actor: resident.actor }),
          input: { residentId },
        })
      const close = () =>
        closeOffer({
          ctx: createTestContext({ database: test.database, actor: offer.employer.actor }),
          input: { jobOfferId },
        })
      const party = round % 2 === 0 ? leave : close
      const outcomes = await Promise.all(
        [() => propose(colleague.actor), () => propose(colleague.actor), party].map(async (run, place) => {
          await letOthersRun(place === 2 ? random.integer(0, 60) : random.integer(0, 12))
          return outcomeOf(run())
        }),
      )
      const rows = await test.owner<{ state: string }[]>`
        select state from introductions where job_offer_id = ${jobOfferId}`
      const label = `round ${round}: ${outcomes.join(', ')}`
      expect([label, outcomes[2]]).toEqual([label, 'done'])
      expect([label, rows.every(({ state }) => state === 'cancelled')]).toEqual([label, true])
      expect([label, rows.length <= 1]).toEqual([label, true])
    }
  }, 120_000)
})
