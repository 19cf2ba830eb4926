import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import {
  approveIntroduction,
  expireOverdueIntroductions,
  findUnbackedApprovals,
  getEmployerIntroduction,
  notifyIntroductionMoved,
} from '@/app/modules/introductions/index.server'
import type { Mail } from '@/app/platform/mailer.server'
import { withActor } from '@/drizzle/client.server'
import { publishedCards } from '@/drizzle/schema'
import {
  approvedIntroduction,
  awaitingResidentIntroduction,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { readableBy } from '../../setup/identities'
import { loadVocabulary, stage } from '../../setup/stage'

/** The portal's clock beside the database's: what ends is over by whichever is ahead, for the page and for SQL alike. */
let test: TestDatabase
let staged: StagedIntroduction

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
})
afterAll(() => test.drop())
beforeEach(async () => {
  await test.owner`delete from graphile_worker._private_jobs`
  staged = await stage(test.database, (tx) => approvedIntroduction(tx))
})

const hour = 60 * 60 * 1000
/** Hours by which the portal's clock is wrong. */
const offsets = [-60 * 24, -3 * 24, -2, 0, 2, 3 * 24, 60 * 24]

/** A context whose clock is wrong by as many hours. */
const wrongBy = (hours: number) => {
  const clock = { now: () => new Date(Date.now() + hours * hour) }
  return createTestContext({ database: test.database, actor: staged.employer.actor, clock })
}

/** Whether the employer has the contact: from her page, from the door of the database, from what names the caseworker. */
async function whoOpens(hours: number) {
  const ctx = wrongBy(hours)
  const page = await getEmployerIntroduction({ ctx, input: { introductionId: staged.introductionId } })
  const read = await readableBy({ owner: test.owner, database: ctx.database }, staged.employer.actor)
  const [named] = await withActor(ctx.database, staged.employer.actor, (tx) =>
    tx.execute<{ name: string | null }>(
      sql`select caseworker_of_contact(${staged.introductionId}::uuid) as name`,
    ),
  )
  return {
    page: page.contact.state === 'open',
    door: read.includes(staged.resident.residentId),
    caseworker: named !== undefined && named.name !== null,
  }
}

const everywhere = (open: boolean) => ({ page: open, door: open, caseworker: open })

describe.each([
  [
    'the contact',
    (hours: number) =>
      test.owner`update introductions set contact_ends_at = ${new Date(Date.now() + hours * hour)}
        where id = ${staged.introductionId}`,
  ],
  [
    'the consent',
    (hours: number) =>
      test.owner`update consents set expires_at = ${new Date(Date.now() + hours * hour)}
        where resident_id = ${staged.resident.residentId}`,
  ],
])('%s that ends', (_what, endIn) => {
  it.each(offsets)(
    'in an hour is open, unless the portal’s clock, wrong by %i hours, is past it',
    async (hours) => {
      await endIn(1)
      expect(await whoOpens(hours)).toEqual(everywhere(hours < 1))
    },
  )

  it.each(offsets)(
    'an hour ago is closed, whatever the portal’s clock, wrong by %i hours, says',
    async (hours) => {
      await endIn(-1)
      expect(await whoOpens(hours)).toEqual(everywhere(false))
    },
  )
})

it('a pass that was kept from before the end opens nothing after it', async () => {
  await test.owner`update introductions set contact_ends_at = now() - interval '1 hour' where id = ${staged.introductionId}`
  const { actor } = staged.employer
  const kept = test.database.sign('cite_employer', actor.accountId, new Date(Date.now() - 2 * hour))
  const rows = await withActor(test.database, actor, async (tx) => {
    await tx.execute(sql`select set_config('app.pass', ${kept}, true)`)
    const [moment] = await tx.execute<{ at: string }>(sql`select acting_at() as at`)
    expect(new Date(moment?.at ?? '').getTime()).toBeLessThan(Date.now() - hour)
    return tx.execute(sql`select contact_is_open_to_employer(${staged.resident.residentId}::uuid,
      ${actor.accountId}::uuid) as open`)
  })
  expect([...rows]).toEqual([{ open: false }])
})

describe('a card', () => {
  const isShown = async (hours: number) => {
    const rows = await withActor(wrongBy(hours).database, staged.employer.actor, (tx) =>
      tx
        .select({ id: publishedCards.profileId })
        .from(publishedCards)
        .where(eq(publishedCards.profileId, staged.resident.profileId)),
    )
    return rows.length === 1
  }

  it.each(offsets)('is there until its end by the clock that is ahead: wrong by %i hours', async (hours) => {
    const { profileId } = staged.resident
    await test.owner`update published_cards set visible_until = now() + interval '1 hour' where profile_id = ${profileId}`
    expect(await isShown(hours)).toBe(hours < 1)
    await test.owner`update published_cards set visible_until = now() - interval '1 hour' where profile_id = ${profileId}`
    expect(await isShown(hours)).toBe(false)
  })
})

it('dates the reading of an identity by the clock of everything else in its transaction', async () => {
  await readableBy({ owner: test.owner, database: wrongBy(-2).database }, staged.employer.actor)
  const [entry] = await test.owner<{ at: Date }[]>`
    select at from audit_entries where action = 'identity.viewed' order by id desc limit 1`
  expect(Math.abs(Date.now() - 2 * hour - (entry?.at.getTime() ?? 0))).toBeLessThan(hour / 2)
})

it('lets no deadline pass twice when the clock goes forward, back and forward again', async () => {
  const sent: Mail[] = []
  const mailer = {
    send: (mail: Mail) => {
      sent.push(mail)
      return Promise.resolve()
    },
  }
  for (const days of [0, 15, -15, 0, 15, 30]) {
    const clock = { now: () => new Date(Date.now() + days * 24 * hour) }
    const ctx = { ...createTestContext({ database: test.database, actor: system, clock }), mailer }
    await expireOverdueIntroductions({ ctx })
    const { introductionId } = staged
    if (days !== 0) await notifyIntroductionMoved({ ctx, input: { introductionId, to: 'expired' } })
  }
  const moves = await test.owner`select 1 from introduction_transitions
    where introduction_id = ${staged.introductionId} and to_state = 'expired'`
  const entries = await test.owner`select 1 from audit_entries
    where action = 'introduction.expired' and subject_id = ${staged.introductionId}`
  expect([moves.length, entries.length, sent.length]).toEqual([1, 1, 1])
})

it('backs an approval whose clock goes on while it is made', async () => {
  const asked = await stage(test.database, (tx) => awaitingResidentIntroduction(tx, { agreed: true }))
  let ticks = Date.now()
  const clock = { now: () => new Date((ticks += 5)) }
  const ctx = createTestContext({ database: test.database, actor: asked.caseworker.actor, clock })
  await approveIntroduction({ ctx, input: asked })
  expect(await findUnbackedApprovals({ database: test.database })).toEqual([])
})
