import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system, type Actor } from '@/app/modules/access/shared'
import {
  handOverIntroduction,
  handOverPerson,
  listHandovers,
  listPendingMoves,
  listViews,
  queueMoves,
  removeView,
  saveView,
  settleMoves,
  undoMoves,
} from '@/app/modules/casework/index.server'
import { undoSeconds } from '@/app/modules/casework/shared'
import { listQueue } from '@/app/modules/introductions/index.server'
import { wholeView, type QueueFilter } from '@/app/modules/introductions/shared'
import { exportResident } from '@/app/modules/rights/index.server'
import { withActor } from '@/drizzle/client.server'
import type { MoveBatchId } from '@/drizzle/ids'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  requestedIntroduction,
  underReviewIntroduction,
  visibleResident,
  type StagedCaseworker,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'
import { findEverywhere } from '../rights/find-everywhere'

let test: TestDatabase
let me: StagedCaseworker
let neighbour: StagedCaseworker
let elsewhere: StagedCaseworker
const as = (actor: Actor) => createTestContext({ database: test.database, actor })

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  await stage(test.database, async (tx) => {
    me = await caseworkerOfOrganisation(tx, { displayName: 'Camille Ostermeyer' })
    const { organisationId } = me
    neighbour = await caseworkerOfOrganisation(tx, { organisationId, displayName: 'Sacha Rebmann' })
    elsewhere = await caseworkerOfOrganisation(tx, { displayName: 'Noa Zellweger' })
  })
})
afterAll(() => test.drop())
beforeEach(async () => {
  await test.owner`truncate pending_moves`
})

const stateOf = async ({ introductionId }: StagedIntroduction) => {
  const [row] = await test.owner<{ state: string; caseworker_id: string | null; reason: string | null }[]>`
    select state, caseworker_id, reason from introductions where id = ${introductionId}`
  return row
}

async function batchOf(caseworker: StagedCaseworker): Promise<MoveBatchId> {
  const [batch] = (await listPendingMoves({ ctx: as(caseworker.actor) })).own
  if (!batch) throw new Error('nothing waits')
  return batch.batchId
}

const settle = (batchId: MoveBatchId) => settleMoves({ ctx: as(system), input: { batchId } })

describe('what is asked of the queue', () => {
  it('waits ten seconds, is then done as whoever asked, once', async () => {
    const [one, two] = await stage(test.database, async (tx) => [
      await requestedIntroduction(tx),
      await requestedIntroduction(tx),
    ])
    const introductionIds = [one.introductionId, two.introductionId]
    const ctx = as(me.actor)
    expect(await queueMoves({ ctx, input: { introductionIds, move: 'start_review' } })).toEqual({
      asked: 2,
      leftOut: 0,
    })
    expect(await stateOf(one)).toMatchObject({ state: 'requested' })
    const [job] = await test.owner`
      select extract(epoch from run_at - now())::float as ahead from graphile_worker._private_jobs
      order by id desc limit 1`
    expect(Math.abs(Number(job?.['ahead']) - undoSeconds)).toBeLessThan(5)
    const batch = await batchOf(me)
    await Promise.all([settle(batch), settle(batch)])
    await settle(batch)
    for (const each of [one, two]) {
      expect(await stateOf(each)).toMatchObject({ state: 'under_review', caseworker_id: me.accountId })
      const moves = await test.owner`
        select to_state, actor_id from introduction_transitions
        where introduction_id = ${each.introductionId} and to_state = 'under_review'`
      expect([...moves]).toEqual([{ to_state: 'under_review', actor_id: me.accountId }])
    }
    expect(await listPendingMoves({ ctx })).toEqual({ own: [], failed: [], moveOf: {} })
  })

  it('is taken back by whoever asked and by nobody else, and then nothing happens', async () => {
    const one = await stage(test.database, (tx) => underReviewIntroduction(tx))
    const ctx = as(me.actor)
    const introductionIds = [one.introductionId]
    await queueMoves({ ctx, input: { introductionIds, move: 'refuse', reason: 'other' } })
    const batchId = await batchOf(me)
    expect((await listPendingMoves({ ctx: as(neighbour.actor) })).moveOf).toEqual({
      [one.introductionId]: 'refuse',
    })
    expect(await outcomeOf(undoMoves({ ctx: as(neighbour.actor), input: { batchId } }))).toBe('conflict')
    expect(await outcomeOf(undoMoves({ ctx, input: { batchId } }))).toBe('done')
    await settle(batchId)
    expect(await stateOf(one)).toMatchObject({ state: 'under_review', reason: null })
    expect(await outcomeOf(undoMoves({ ctx, input: { batchId } }))).toBe('conflict')
  })

  it('approves nobody without her recorded agreement: neither when it is asked nor when it is done', async () => {
    const [silent, agreed] = await stage(test.database, async (tx) => [
      await awaitingResidentIntroduction(tx, { agreed: false }),
      await awaitingResidentIntroduction(tx, { agreed: true }),
    ])
    const ctx = as(me.actor)
    const approve = (...introductionIds: StagedIntroduction['introductionId'][]) =>
      queueMoves({ ctx, input: { introductionIds, move: 'approve' } })
    expect(await outcomeOf(approve(silent.introductionId))).toBe('conflict')
    expect(await approve(silent.introductionId, agreed.introductionId)).toEqual({ asked: 1, leftOut: 1 })
    const batch = await batchOf(me)
    // What was true when it was asked is asked again.
    await test.owner`update introductions set agreed_at = null, agreement_channel = null, agreement_recorded_by = null
      where id = ${agreed.introductionId}`
    await settle(batch)
    expect(await stateOf(agreed)).toMatchObject({ state: 'awaiting_resident' })
    const { failed } = await listPendingMoves({ ctx })
    expect(failed).toMatchObject([{ introductionId: agreed.introductionId }])
    expect(failed[0]?.failure).toContain('Enregistrez d’abord l’accord')
  })

  it('is not done once the asker’s account is closed', async () => {
    const leaver = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
    const one = await stage(test.database, (tx) => requestedIntroduction(tx))
    const introductionIds = [one.introductionId]
    await queueMoves({ ctx: as(leaver.actor), input: { introductionIds, move: 'start_review' } })
    const batch = await batchOf(leaver)
    await test.owner`update accounts set disabled_at = now() where id = ${leaver.accountId}`
    await settle(batch)
    expect(await stateOf(one)).toMatchObject({ state: 'requested' })
  })

  it('is one thing at a time for one introduction', async () => {
    const one = await stage(test.database, (tx) => underReviewIntroduction(tx))
    const introductionIds = [one.introductionId]
    await queueMoves({ ctx: as(me.actor), input: { introductionIds, move: 'ask_resident' } })
    const second = queueMoves({ ctx: as(neighbour.actor), input: { introductionIds, move: 'ask_resident' } })
    expect(await outcomeOf(second)).toBe('conflict')
  })

  it('gives several to a colleague with a word that is sealed while it waits and after', async () => {
    const one = await stage(test.database, (tx) => requestedIntroduction(tx))
    const introductionIds = [one.introductionId]
    const note = 'Elle préfère être appelée le soir xylostroma'
    const toId = elsewhere.accountId
    await queueMoves({ ctx: as(me.actor), input: { introductionIds, move: 'hand_over', toId, note } })
    expect((await findEverywhere(test.owner, ['xylostroma'])).get('xylostroma')).toEqual([])
    await settle(await batchOf(me))
    expect(await stateOf(one)).toMatchObject({ caseworker_id: toId })
    expect((await findEverywhere(test.owner, ['xylostroma'])).get('xylostroma')).toEqual([])
    const { residentId } = one.resident
    for (const reader of [me, elsewhere]) {
      const [given] = await listHandovers({ ctx: as(reader.actor), input: { residentId } })
      expect(given).toMatchObject({ to: 'Noa Zellweger', givenBy: 'Camille Ostermeyer', note })
    }
    const [entry] = await test.owner`
      select details from audit_entries where action = 'introduction.handed_over'
        and subject_id = ${one.introductionId}`
    expect(entry?.['details']).toEqual({ from: null, to: toId })
    const { data } = await exportResident({ ctx: as(one.resident.actor), input: { residentId } })
    expect(data['handovers']).toMatchObject([{ note }])
  })
})

describe('a hand-over', () => {
  it('of a person takes her file, her organisation and the live introductions that went with it', async () => {
    const { resident, introduction, other } = await stage(test.database, async (tx) => {
      const resident = await visibleResident(tx, { caseworker: me })
      return {
        resident,
        introduction: await underReviewIntroduction(tx, { resident, caseworker: me }),
        other: await underReviewIntroduction(tx, { resident, caseworker: neighbour }),
      }
    })
    const { residentId } = resident
    await handOverPerson({ ctx: as(me.actor), input: { residentId, toId: elsewhere.accountId, note: null } })
    const [row] = await test.owner`
      select lead_caseworker_id, organisation_id from residents where id = ${residentId}`
    expect(row).toEqual({
      lead_caseworker_id: elsewhere.accountId,
      organisation_id: elsewhere.organisationId,
    })
    expect(await stateOf(introduction)).toMatchObject({ caseworker_id: elsewhere.accountId })
    expect(await stateOf(other)).toMatchObject({ caseworker_id: neighbour.accountId })
    const again = handOverPerson({
      ctx: as(me.actor),
      input: { residentId, toId: elsewhere.accountId, note: null },
    })
    expect(await outcomeOf(again)).toBe('conflict')
  })

  it('goes to a caseworker and to nobody else, and is nobody else’s to make', async () => {
    const one = await stage(test.database, (tx) => requestedIntroduction(tx))
    const { introductionId } = one
    const give = (actor: Actor, toId: StagedCaseworker['accountId']) =>
      outcomeOf(handOverIntroduction({ ctx: as(actor), input: { introductionId, toId, note: null } }))
    expect(await give(me.actor, one.employer.accountId)).toBe('invalid')
    expect(await give(one.employer.actor, me.accountId)).toBe('forbidden')
    expect(await give(one.resident.actor, me.accountId)).toBe('forbidden')
    expect(await give(me.actor, neighbour.accountId)).toBe('done')
  })

  it('is read by no employer, whatever she asks the database', async () => {
    const one = await stage(test.database, (tx) => requestedIntroduction(tx))
    for (const table of ['handovers', 'saved_views', 'pending_moves']) {
      const read = withActor(test.database, one.employer.actor, (tx) =>
        tx.execute(sql.raw(`select * from ${table}`)),
      )
      await expect(read).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })
})

describe('the queue', () => {
  it('is narrowed by who has it, by how long it waits and by words', async () => {
    await test.owner`truncate introductions cascade`
    const { mine, near, far, free } = await stage(test.database, async (tx) => ({
      mine: await underReviewIntroduction(tx, { caseworker: me }),
      near: await underReviewIntroduction(tx, { caseworker: neighbour }),
      far: await underReviewIntroduction(tx, {
        caseworker: elsewhere,
        resident: await visibleResident(tx, { identity: { familyName: 'Éberhàrt' } }),
      }),
      free: await requestedIntroduction(tx),
    }))
    await test.owner`update introductions set state_changed_at = now()`
    await test.owner`update introductions set state_changed_at = now() - interval '8 days' where id = ${near.introductionId}`
    const list = async (filter: Partial<QueueFilter>) => {
      const { rows } = await listQueue({
        ctx: as(me.actor),
        input: { view: 'to_review', page: 1, ...wholeView, ...filter },
      })
      return new Set(rows.map(({ id }) => id))
    }
    const only = (...all: StagedIntroduction[]) => new Set(all.map(({ introductionId }) => introductionId))
    expect(await list({})).toEqual(only(mine, near, far, free))
    expect(await list({ holder: 'me' })).toEqual(only(mine))
    expect(await list({ holder: 'my_organisation' })).toEqual(only(mine, near))
    expect(await list({ holder: 'others' })).toEqual(only(far))
    expect(await list({ holder: 'nobody' })).toEqual(only(free))
    expect(await list({ late: true })).toEqual(only(near))
    expect(await list({ query: 'eberhart' })).toEqual(only(far))
    expect(await list({ query: '100%' })).toEqual(new Set())
    const {
      rows: [row],
    } = await listQueue({
      ctx: as(me.actor),
      input: { view: 'to_review', page: 1, ...wholeView, holder: 'me' },
    })
    expect(row?.holder).toMatchObject({ name: 'Camille Ostermeyer' })
    expect(row?.heldSince).toBeInstanceOf(Date)
  })

  it('shows everything, a page at a time, and the last page to whoever asks past it', async () => {
    await stage(test.database, async (tx) => {
      for (let more = 0; more < 55; more += 1) await requestedIntroduction(tx)
    })
    const open = (page: number) =>
      listQueue({ ctx: as(me.actor), input: { view: 'to_review', page, ...wholeView } })
    const first = await open(1)
    const pages = [first]
    for (let page = 2; page <= first.pageCount; page += 1) pages.push(await open(page))
    const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(first.pageCount).toBeGreaterThan(1)
    expect([ids.length, new Set(ids).size]).toEqual([first.total, first.total])
    const [{ waiting } = { waiting: 0 }] = await test.owner<{ waiting: number }[]>`
      select count(*)::int as waiting from introductions where state in ('requested', 'proposed', 'under_review')
      or (state = 'awaiting_resident' and agreed_at is not null)`
    expect(first.total).toBe(waiting)
    expect(await open(99)).toEqual(pages.at(-1))
  })

  it('keeps views for whoever saved them, sealed', async () => {
    const mine = as(me.actor)
    await saveView({ ctx: mine, input: { name: 'Urgences parallaxe', query: 'retard=oui' } })
    expect((await findEverywhere(test.owner, ['parallaxe'])).get('parallaxe')).toEqual([])
    const [view] = await listViews({ ctx: mine })
    expect(view).toMatchObject({ name: 'Urgences parallaxe', query: 'retard=oui' })
    expect(await listViews({ ctx: as(neighbour.actor) })).toEqual([])
    const viewId = view?.id
    if (!viewId) throw new Error('the view is gone')
    expect(await outcomeOf(removeView({ ctx: as(neighbour.actor), input: { viewId } }))).toBe('not_found')
    expect(await outcomeOf(removeView({ ctx: mine, input: { viewId } }))).toBe('done')
  })
})
