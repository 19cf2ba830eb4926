import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { system, visitor, type Actor } from '@/app/modules/access/shared'
import {
  approveIntroduction,
  askResident,
  cancelIntroduction,
  closeOffer,
  declineIntroduction,
  expireOverdueIntroductions,
  recordOutcome,
  refuseIntroduction,
  startReview,
  withdrawFromIntroduction,
} from '@/app/modules/introductions/index.server'
import type { Context } from '@/app/platform/context.server'
import { auditEntries, introductions, introductionTransitions } from '@/drizzle/schema'
import { contactOpenStates, introductionStates, type IntroductionState } from '@/drizzle/vocabulary'
import {
  awaitingResidentIntroduction,
  confirmedEmployer,
  coordinatorOfOrganisation,
  caseworkerOfOrganisation,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'
import { outcomeOf } from './outcomes'

let test: TestDatabase
let staged: StagedIntroduction
let actors: Record<string, Actor>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  staged = await stage(test.database, (tx) => awaitingResidentIntroduction(tx, { agreed: true }))
  const [coordinator, otherEmployer, otherResident, colleague] = await stage(test.database, async (tx) => [
    (await coordinatorOfOrganisation(tx)).actor,
    (await confirmedEmployer(tx)).actor,
    (await visibleResident(tx)).actor,
    (await caseworkerOfOrganisation(tx)).actor,
  ])
  actors = {
    visitor,
    resident: staged.resident.actor,
    'another resident': otherResident,
    employer: staged.employer.actor,
    'another employer': otherEmployer,
    caseworker: staged.caseworker.actor,
    'a colleague': colleague,
    coordinator,
    system,
  }
})

afterAll(() => test.drop())

type Verb = (ctx: Context) => Promise<unknown>
const input = () => ({ introductionId: staged.introductionId })

const verbs: Record<string, Verb> = {
  start_review: (ctx) => startReview({ ctx, input: input() }),
  ask_resident: (ctx) => askResident({ ctx, input: input() }),
  approve: (ctx) => approveIntroduction({ ctx, input: input() }),
  refuse: (ctx) => refuseIntroduction({ ctx, input: { ...input(), reason: 'other' } }),
  decline: (ctx) => declineIntroduction({ ctx, input: { ...input(), reason: 'schedule' } }),
  mark_met: (ctx) => recordOutcome({ ctx, input: { ...input(), outcome: 'met' } }),
  mark_hired: (ctx) => recordOutcome({ ctx, input: { ...input(), outcome: 'hired' } }),
  mark_not_hired: (ctx) =>
    recordOutcome({ ctx, input: { ...input(), outcome: 'not_hired', reason: 'other' } }),
  cancel: (ctx) => cancelIntroduction({ ctx, input: input() }),
  withdraw: (ctx) => withdrawFromIntroduction({ ctx, input: input() }),
}

/** What the table allows, by verb: from these states, for these people, to this state. */
const allowed: Record<string, { from: IntroductionState[]; by: string[]; to: IntroductionState }> = {
  start_review: { from: ['requested', 'proposed'], by: ['caseworker', 'a colleague'], to: 'under_review' },
  ask_resident: { from: ['under_review'], by: ['caseworker', 'a colleague'], to: 'awaiting_resident' },
  approve: { from: ['awaiting_resident'], by: ['caseworker', 'a colleague'], to: 'approved' },
  refuse: { from: ['under_review', 'awaiting_resident'], by: ['caseworker', 'a colleague'], to: 'refused' },
  decline: { from: ['awaiting_resident'], by: ['resident', 'caseworker', 'a colleague'], to: 'declined' },
  mark_met: { from: ['approved'], by: ['employer', 'caseworker', 'a colleague'], to: 'met' },
  mark_hired: { from: ['met'], by: ['employer', 'caseworker', 'a colleague'], to: 'hired' },
  mark_not_hired: { from: ['met'], by: ['employer', 'caseworker', 'a colleague'], to: 'not_hired' },
  cancel: {
    from: ['requested', 'proposed', 'under_review', 'awaiting_resident'],
    by: ['employer'],
    to: 'cancelled',
  },
  withdraw: {
    from: ['requested', 'proposed', 'under_review', 'awaiting_resident', 'approved', 'met'],
    by: ['resident', 'caseworker', 'a colleague'],
    to: 'cancelled',
  },
}

/** Puts the one introduction in a state, past every rule: the database's own checks still hold. */
async function putInState(state: IntroductionState): Promise<void> {
  const open = contactOpenStates.some((each) => each === state)
  await test.owner`
    update introductions
    set state = ${state}, cancellation_cause = null, reason = null,
      approved_at = ${open ? test.owner`now()` : null}, contact_ends_at = ${open ? test.owner`now() + interval '60 days'` : null},
      reply_due_at = ${open ? test.owner`now() + interval '14 days'` : null}
    where id = ${staged.introductionId}`
}

async function readState(): Promise<string> {
  const [row] = await test.owner<
    { state: string }[]
  >`select state from introductions where id = ${staged.introductionId}`
  return row?.state ?? 'gone'
}

const countHistory = async (): Promise<number> => {
  const [row] = await test.owner<{ rows: number }[]>`
    select (select count(*) from introduction_transitions)::int + (select count(*) from audit_entries)::int
      + (select count(*) from graphile_worker._private_jobs)::int as rows`
  return row?.rows ?? -1
}

describe.each(Object.keys(verbs))('%s', (verb) => {
  it.each(introductionStates)(
    'from %s is open to those the table names, and changes nothing for others',
    async (state) => {
      for (const [who, actor] of Object.entries(actors)) {
        await putInState(state)
        const before = await countHistory()
        const rule = allowed[verb]
        const expected = rule?.from.includes(state) && rule.by.includes(who) ? rule.to : state
        const run = verbs[verb]
        if (!run) throw new Error('no such verb')
        const outcome = await outcomeOf(run(createTestContext({ database: test.database, actor })))
        expect([verb, state, who, await readState()]).toEqual([verb, state, who, expected])
        expect([who, outcome === 'done']).toEqual([who, expected !== state])
        if (outcome !== 'done') expect(await countHistory()).toBe(before)
      }
    },
  )
})

describe('an introduction that moves', () => {
  it('leaves history, audit and a job in the same transaction', async () => {
    await putInState('requested')
    const ctx = createTestContext({ database: test.database, actor: staged.caseworker.actor })
    await startReview({ ctx, input: input() })
    const [moved] = await stage(test.database, (tx) =>
      tx.select().from(introductions).where(eq(introductions.id, staged.introductionId)),
    )
    expect(moved).toMatchObject({ state: 'under_review', caseworkerId: staged.caseworker.accountId })
    const history = await stage(test.database, (tx) =>
      tx
        .select()
        .from(introductionTransitions)
        .where(eq(introductionTransitions.introductionId, staged.introductionId)),
    )
    expect(history.at(-1)).toMatchObject({
      fromState: 'requested',
      toState: 'under_review',
      actorId: staged.caseworker.accountId,
      actorRole: 'caseworker',
      scoringVersion: moved?.scoringVersion,
      at: moved?.stateChangedAt,
    })
    const audits = await stage(test.database, (tx) =>
      tx.select().from(auditEntries).where(eq(auditEntries.subjectId, staged.introductionId)),
    )
    expect(audits.at(-1)).toMatchObject({ action: 'introduction.under_review' })
    const [job] = await test.owner`
      select count(*)::int as jobs from graphile_worker._private_jobs
      where key = ${`introduction:${staged.introductionId}:under_review`}`
    expect(job).toEqual({ jobs: 1 })
  })

  it('is not approved without the recorded agreement, whoever asks', async () => {
    await putInState('awaiting_resident')
    await test.owner`update introductions set agreed_at = null, agreement_channel = null where id = ${staged.introductionId}`
    const ctx = createTestContext({ database: test.database, actor: staged.caseworker.actor })
    expect(await outcomeOf(approveIntroduction({ ctx, input: input() }))).toBe('conflict')
    await expect(
      test.owner`update introductions set state = 'approved', approved_at = now(), contact_ends_at = now() where id = ${staged.introductionId}`,
    ).rejects.toThrow('introductions_contact_needs_agreement')
    await test.owner`update introductions set agreed_at = now(), agreement_channel = 'phone' where id = ${staged.introductionId}`
  })

  it('expires only past its deadline, and then closes the contact', async () => {
    await putInState('approved')
    const ctx = createTestContext({ database: test.database, actor: system })
    expect(await expireOverdueIntroductions({ ctx })).toBe(0)
    await test.owner`update introductions set reply_due_at = now() - interval '1 minute' where id = ${staged.introductionId}`
    expect(await expireOverdueIntroductions({ ctx })).toBe(1)
    expect(await readState()).toBe('expired')
  })

  it('ends with its offer', async () => {
    await putInState('approved')
    const ctx = createTestContext({ database: test.database, actor: staged.employer.actor })
    expect(await closeOffer({ ctx, input: { jobOfferId: staged.offer.jobOfferId } })).toBe(1)
    expect(await readState()).toBe('cancelled')
  })
})
