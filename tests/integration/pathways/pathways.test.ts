import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor, type Actor } from '@/app/modules/access/shared'
import { listTimeline } from '@/app/modules/casework/index.server'
import { recordOutcome } from '@/app/modules/introductions/index.server'
import {
  cancelStep,
  completeStep,
  liftBarrier,
  listBarriers,
  listSteps,
  noteBarrier,
  planStep,
  removeBarrier,
} from '@/app/modules/pathways/index.server'
import { getHeldData } from '@/app/modules/rights/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import { newId, type PathwayStepId, type ResidentId } from '@/drizzle/ids'
import {
  approvedIntroduction,
  caseworkerOfOrganisation,
  coordinatorOfOrganisation,
  hiddenResident,
  type StagedCaseworker,
  type StagedCoordinator,
  type StagedIntroduction,
  visibleResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'

let test: TestDatabase
let caseworker: StagedCaseworker
let coordinator: StagedCoordinator
let introduction: StagedIntroduction
let refused: StagedIntroduction
/** Somebody with an empty way. */
let person: { residentId: ResidentId; actor: Actor }
const as = (actor: Actor) => createTestContext({ database: test.database, actor })
const today = () => parisDate(new Date())

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const pool = await stage(test.database, stagePool)
  await stage(test.database, async (tx) => {
    const visible = () => visibleResident(tx, { poolIds: [pool] })
    introduction = await approvedIntroduction(tx, { resident: await visible() })
    refused = await approvedIntroduction(tx, { resident: await visible() })
    caseworker = await caseworkerOfOrganisation(tx)
    coordinator = await coordinatorOfOrganisation(tx)
    person = await hiddenResident(tx)
  })
})
afterAll(() => test.drop())

const stepsOf = (residentId: ResidentId) => listSteps({ ctx: as(caseworker.actor), input: { residentId } })
const kindsOf = async (residentId: ResidentId) => (await stepsOf(residentId)).map(({ kind }) => kind)

const plan = (residentId: ResidentId, kind: 'welcome' | 'training' | 'diagnostic' = 'training') =>
  planStep({
    ctx: as(caseworker.actor),
    input: { residentId, kind, plannedOn: today(), organisationId: caseworker.organisationId },
  })

describe('an introduction', () => {
  it('writes its steps in the transaction of its moves, whoever makes them, and plans three checks after a hire', async () => {
    const { residentId } = introduction.resident
    const { introductionId, employer } = introduction
    expect(await kindsOf(residentId)).toEqual(['introduction'])
    const ctx = as(employer.actor)
    const undone = transact(ctx, async (_tx, inner) => {
      await recordOutcome({ ctx: inner, input: { introductionId, outcome: 'met' } })
      throw new Error('on second thoughts')
    })
    await expect(undone).rejects.toThrow('on second thoughts')
    expect(await kindsOf(residentId)).toEqual(['introduction'])

    await recordOutcome({ ctx, input: { introductionId, outcome: 'met' } })
    await recordOutcome({ ctx, input: { introductionId, outcome: 'hired' } })
    const steps = await stepsOf(residentId)
    const checks = ['check_1_month', 'check_3_months', 'check_6_months']
    expect(steps.map(({ kind }) => kind).sort()).toEqual(
      ['introduction', 'interview', 'hire', ...checks].sort(),
    )
    expect(steps.slice(-3).map(({ kind }) => kind)).toEqual(checks)
    const [due] = await test.owner<{ days: string[] }[]>`
      select array(select (${today()}::date + make_interval(months => months))::date::text from unnest(array[1, 3, 6]) as months) as days`
    expect(steps.slice(-3)).toMatchObject((due?.days ?? []).map((plannedOn) => ({ plannedOn, doneOn: null })))
    expect(steps.slice(0, 3).every(({ doneOn, outcome }) => doneOn !== null && outcome === 'completed')).toBe(
      true,
    )
  })

  it('says that it came to nothing on the interview that there was', async () => {
    const { introductionId } = refused
    const ctx = as(refused.employer.actor)
    await recordOutcome({ ctx, input: { introductionId, outcome: 'met' } })
    await recordOutcome({ ctx, input: { introductionId, outcome: 'not_hired', reason: 'no_show' } })
    expect(await stepsOf(refused.resident.residentId)).toMatchObject([
      { kind: 'introduction', outcome: 'completed' },
      { kind: 'interview', outcome: 'missed' },
    ])
  })

  it('asks nobody again who has left work', async () => {
    const { residentId } = introduction.resident
    const [month] = (await stepsOf(residentId)).filter(({ kind }) => kind === 'check_1_month')
    const stepId = month?.id ?? newId<'pathway_step'>()
    const complete = (outcome: 'completed' | 'left_work') =>
      outcomeOf(
        completeStep({ ctx: as(caseworker.actor), input: { residentId, stepId, outcome, doneOn: today() } }),
      )
    expect(await complete('completed')).toBe('invalid')
    expect(await complete('left_work')).toBe('done')
    const later = (await stepsOf(residentId)).filter(({ kind }) => /^check_[36]/u.test(kind))
    expect(later).toMatchObject([{ cancelledOn: today() }, { cancelledOn: today() }])
  })
})

describe('a planned step', () => {
  const end = (stepId: PathwayStepId, residentId = person.residentId) =>
    outcomeOf(
      completeStep({
        ctx: as(caseworker.actor),
        input: { residentId, stepId, outcome: 'completed', doneOn: today() },
      }),
    )
  const cancel = (stepId: PathwayStepId) =>
    outcomeOf(
      cancelStep({
        ctx: as(caseworker.actor),
        input: { residentId: person.residentId, stepId, reason: 'not_useful' },
      }),
    )

  it('ends once, however many say so at once', async () => {
    const stepId = await plan(person.residentId)
    const ends = await Promise.all([end(stepId), end(stepId), cancel(stepId)])
    expect(ends.sort()).toEqual(['conflict', 'conflict', 'done'])
  })

  it('is not planned for yesterday, nor ended tomorrow or by another person’s page', async () => {
    const ctx = as(caseworker.actor)
    const { residentId } = person
    const { organisationId } = caseworker
    const late = planStep({
      ctx,
      input: { residentId, kind: 'welcome', plannedOn: '2020-01-01', organisationId },
    })
    expect(await outcomeOf(late)).toBe('invalid')
    const stepId = await plan(residentId)
    const early = completeStep({
      ctx,
      input: { residentId, stepId, outcome: 'completed', doneOn: '2100-01-01' },
    })
    expect(await outcomeOf(early)).toBe('invalid')
    expect(await end(stepId, introduction.resident.residentId)).toBe('not_found')
  })

  it('is ahead on the person’s one timeline, then behind', async () => {
    const { residentId } = refused.resident
    const timeline = () => listTimeline({ ctx: as(caseworker.actor), input: { residentId } })
    const stepId = await plan(residentId, 'diagnostic')
    expect((await timeline()).ahead).toMatchObject([{ id: stepId }])
    await end(stepId, residentId)
    const { ahead, entries } = await timeline()
    expect(ahead).toEqual([])
    expect(entries.filter(({ kind }) => kind === 'step')).toMatchObject([{ title: 'Point sur la situation' }])
  })
})

describe('a barrier', () => {
  it('is noted once, and lifted once by a step that does not say what it was', async () => {
    const { residentId } = person
    const ctx = as(caseworker.actor)
    const note = () => outcomeOf(noteBarrier({ ctx, input: { residentId, kind: 'health' } }))
    expect((await Promise.all([note(), note()])).sort()).toEqual(['conflict', 'done'])
    const [barrier] = await listBarriers({ ctx, input: { residentId } })
    const barrierId = barrier?.id ?? newId<'barrier'>()
    const lift = () => outcomeOf(liftBarrier({ ctx, input: { residentId, barrierId } }))
    expect((await Promise.all([lift(), lift()])).sort()).toEqual(['conflict', 'done'])
    const lifted = (await stepsOf(residentId)).filter(({ kind }) => kind === 'barrier_lifted')
    expect(lifted).toMatchObject([{ doneOn: today() }])
    expect(await outcomeOf(removeBarrier({ ctx, input: { residentId, barrierId } }))).toBe('conflict')
    const journal = await test.owner`select details::text from audit_entries where action like 'barrier.%'`
    expect(journal.length).toBe(2)
    expect(JSON.stringify(journal)).not.toContain('health')
  })

  it('is told to the person with all that is held of her, and not on her own way', async () => {
    const { residentId, actor } = person
    const held = await getHeldData({ ctx: as(actor), input: { residentId } })
    const theme = held.themes.find(({ id }) => id === 'parcours')
    const noted = theme?.lines.filter(({ term }) => term === 'Difficulté notée')
    expect(noted?.map(({ details }) => details.split(',')[0])).toContain('Santé')
    const own = await listSteps({ ctx: as(actor), input: { residentId } })
    expect(JSON.stringify(own)).not.toContain('health')
  })
})

describe('the database', () => {
  const read = (actor: Actor, query: string) =>
    withActor(test.database, actor, (tx) => tx.execute(sql.raw(query)))

  it.each(['pathway_steps', 'barriers'])(
    'gives no row of %s to employers, coordinators, visitors',
    async (table) => {
      for (const actor of [introduction.employer.actor, coordinator.actor, visitor]) {
        await expect(read(actor, `select id from ${table}`)).rejects.toMatchObject({
          cause: { code: '42501' },
        })
      }
    },
  )

  it('gives a resident her own steps, without why one was given up, and no barrier', async () => {
    const { actor, residentId } = introduction.resident
    const steps = await read(actor, 'select resident_id from pathway_steps')
    expect(new Set([...steps].map((row) => row['resident_id']))).toEqual(new Set([residentId]))
    for (const query of ['select cancel_reason from pathway_steps', 'select id from barriers']) {
      await expect(read(actor, query)).rejects.toMatchObject({ cause: { code: '42501' } })
    }
    expect(await outcomeOf(listSteps({ ctx: as(actor), input: person }))).toBe('not_found')
  })
})
