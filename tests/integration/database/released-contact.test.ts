import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  closeOffer,
  expireOverdueIntroductions,
  leaveVisiblePool,
  withdrawFromIntroduction,
} from '@/app/modules/introductions/index.server'
import { addDays } from '@/app/platform/clock'
import { withActor, type DatabaseActor } from '@/drizzle/client.server'
import {
  approvedIntroduction,
  confirmedEmployer,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

/** The identities that an employer's role reads by SQL alone, as what released them comes to its end. */
let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
})

afterAll(async () => {
  await test.drop()
})

/** As many as she can get by asking for everybody. */
const countIdentities = async (actor: DatabaseActor) => {
  const ids = await test.owner<{ id: string }[]>`select id from residents`
  const everybody = `{${ids.map(({ id }) => id).join(',')}}`
  return withActor(test.database, actor, async (tx) => {
    const rows = await tx.execute(
      sql`select resident_id from identity.read_identities(${sql.param(everybody)}::uuid[], 'introduction', null)`,
    )
    return rows.length
  })
}

const approve = () => stage(test.database, (tx) => approvedIntroduction(tx))

const ends: [string, (staged: StagedIntroduction) => Promise<unknown>][] = [
  [
    'she leaves the pool',
    ({ resident, caseworker }) =>
      leaveVisiblePool({
        ctx: createTestContext({ database: test.database, actor: caseworker.actor }),
        input: resident,
      }),
  ],
  [
    'she withdraws from this introduction',
    ({ introductionId, caseworker }) =>
      withdrawFromIntroduction({
        ctx: createTestContext({ database: test.database, actor: caseworker.actor }),
        input: { introductionId },
      }),
  ],
  [
    'the employer closes the offer',
    ({ offer, employer }) =>
      closeOffer({
        ctx: createTestContext({ database: test.database, actor: employer.actor }),
        input: { jobOfferId: offer.jobOfferId },
      }),
  ],
  [
    'no news comes by the deadline',
    () =>
      expireOverdueIntroductions({
        ctx: createTestContext({ database: test.database, clock: { now: () => addDays(new Date(), 365) } }),
      }),
  ],
  [
    'the contact reaches its end date',
    ({ introductionId }) =>
      test.owner`update introductions set contact_ends_at = now() - interval '1 second' where id = ${introductionId}`,
  ],
  [
    'her consent runs out',
    ({ resident }) =>
      test.owner`update consents set expires_at = now() - interval '1 second' where resident_id = ${resident.residentId}`,
  ],
  ...(
    ['refused', 'declined', 'not_hired', 'cancelled', 'expired', 'awaiting_resident', 'requested'] as const
  ).map((state): [string, (staged: StagedIntroduction) => Promise<unknown>] => [
    `its state is ${state}, whatever else the row says`,
    ({ introductionId }) =>
      test.owner`update introductions set state = ${state} where id = ${introductionId}`,
  ]),
  [
    'the establishment is no longer confirmed',
    ({ employer }) =>
      test.owner`update establishments set status = 'pending' where id = ${employer.establishmentId}`,
  ],
  [
    'she is no longer a member of the establishment',
    ({ employer }) => test.owner`delete from establishment_members where account_id = ${employer.accountId}`,
  ],
]

it.each(ends)('are one while it is open, and none once %s', async (_what, end) => {
  const staged = await approve()
  expect(await countIdentities(staged.employer.actor)).toBe(1)
  await end(staged)
  expect(await countIdentities(staged.employer.actor)).toBe(0)
})

it('are none for another employer, and none without an account', async () => {
  await approve()
  const other = await stage(test.database, (tx) => confirmedEmployer(tx))
  expect(await countIdentities(other.actor)).toBe(0)
  expect(await countIdentities({ role: 'employer', accountId: null })).toBe(0)
})
