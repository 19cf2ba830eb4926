import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { recordOutcome } from '@/app/modules/introductions/index.server'
import {
  enterScheme,
  findSchemes,
  leaveScheme,
  readHireCredits,
  tellSituation,
} from '@/app/modules/schemes/index.server'
import { withActor } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import type { SchemeCode } from '@/drizzle/vocabulary'
import { sql } from 'drizzle-orm'
import {
  caseworkerOfOrganisation,
  coordinatorOfOrganisation,
  introductionInState,
  visibleResident,
  type StagedCaseworker,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let [first, second]: StagedCaseworker[] = []
let join: () => Promise<Awaited<ReturnType<typeof visibleResident>>>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const pool = await stage(test.database, stagePool)
  first = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  second = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  join = () => stage(test.database, (tx) => visibleResident(tx, { poolIds: [pool], caseworker: staff(0) }))
})
afterAll(() => test.drop())

const staff = (index: 0 | 1) => [first, second][index] ?? expect.fail('no caseworker')
const as = <A extends Actor>(actor: A) => createTestContext({ database: test.database, actor })
const enter = (who: StagedCaseworker, residentId: ResidentId, scheme: SchemeCode) =>
  enterScheme({ ctx: as(who.actor), input: { residentId, scheme } })
const find = (residentId: ResidentId, birthDate: string | null = null) =>
  findSchemes({ ctx: as(staff(0).actor), input: { residentId, birthDate, neighbourhood: null } })

describe('what a person may enter', () => {
  it('is told with why and what to ask, from answers that are sealed as long as each other', async () => {
    const [one, other] = [await join(), await join()]
    const cej = async (residentId: ResidentId, born: string) =>
      (await find(residentId, born)).schemes.find(({ code }) => code === 'cej')
    expect(await cej(one.residentId, '2006-01-05')).toMatchObject({
      state: 'to_check',
      why: ['de 16 à 25\u00a0ans'],
      missing: [expect.stringContaining('études'), expect.stringContaining('France Travail')],
    })
    const told = {
      allowance: 'rsa',
      withoutWork: 'from_24',
      level: 'up_to_3',
      studies: false,
      jobseeker: true,
    } as const
    const nothing = { allowance: null, withoutWork: null, level: null, studies: null, jobseeker: null }
    await tellSituation({ ctx: as(staff(0).actor), input: { residentId: one.residentId, ...told } })
    await tellSituation({ ctx: as(staff(0).actor), input: { residentId: other.residentId, ...nothing } })
    expect(await cej(one.residentId, '2006-01-05')).toMatchObject({ state: 'open', missing: [] })
    expect((await find(one.residentId)).situation).toEqual(told)
    const rows = await test.owner<{ answers: string }[]>`select answers::text from identity.scheme_situations`
    expect(new Set(rows.map(({ answers }) => answers.length)).size).toBe(1)
    const [read] = await test.owner<{ readings: number }[]>`
      select count(*)::int as readings from audit_entries
      where action = 'situation.viewed' and subject_id = ${one.residentId}`
    expect(read?.readings).toBe(2)
  })

  it('holds no scheme that has ended', async () => {
    const { residentId } = await join()
    expect((await find(residentId)).schemes.map(({ code }) => code)).toEqual(['iae', 'cej', 'plie'])
    await expect(enter(staff(0), residentId, 'emplois_francs')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is several schemes at once, each once, until one is left', async () => {
    const { residentId } = await join()
    await enter(staff(0), residentId, 'iae')
    await enter(staff(1), residentId, 'plie')
    await expect(enter(staff(1), residentId, 'iae')).rejects.toMatchObject({ code: 'conflict' })
    const { schemes } = await find(residentId)
    const iae = schemes.find(({ code }) => code === 'iae')?.enrolment ?? expect.fail('not entered')
    expect(schemes.filter(({ enrolment }) => enrolment !== null)).toHaveLength(2)
    const leave = () => leaveScheme({ ctx: as(staff(1).actor), input: { residentId, enrolmentId: iae.id } })
    await leave()
    await expect(leave()).rejects.toMatchObject({ code: 'not_found' })
    await enter(staff(0), residentId, 'iae')
  })
})

describe('a hire', () => {
  it('counts once, for whoever contributed, in parts that never add up to more than the hires', async () => {
    // Each person, in the schemes that she is in through the second organisation.
    const plans: SchemeCode[][] = [
      ['iae', 'cej', 'plie'],
      ['iae', 'plie'],
      ['iae'],
      ['iae'],
      ['iae'],
      ['iae', 'cej'],
      [],
    ]
    for (const schemes of plans) {
      const resident = await join()
      for (const scheme of schemes) await enter(staff(1), resident.residentId, scheme)
      if (schemes.includes('cej')) {
        const found = (await find(resident.residentId)).schemes.find(({ code }) => code === 'plie')
        // Left on the very day: she was in it when she was hired.
        if (found?.enrolment)
          await leaveScheme({
            ctx: as(staff(1).actor),
            input: { residentId: resident.residentId, enrolmentId: found.enrolment.id },
          })
      }
      const met = await stage(test.database, (tx) =>
        introductionInState(tx, resident, { state: 'met', caseworker: staff(0) }),
      )
      // An employer says so, who may read nothing of it.
      const input = { introductionId: met.introductionId, outcome: 'hired' as const }
      await recordOutcome({ ctx: as(met.employer.actor), input })
    }
    const coordinator = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
    const credits = await readHireCredits({ ctx: as(coordinator.actor) })
    expect(credits.hires).toEqual({ exactly: 7 })
    const iae = credits.schemes.find(({ name }) => name.includes('IAE'))
    // A third of one, a half of two, and three whole ones.
    expect(iae).toMatchObject({ contributed: { exactly: 6 } })
    expect(iae?.part).toBeCloseTo(1 / 3 + 1 / 2 + 1 / 2 + 3, 10)
    expect(credits.schemes.filter(({ part }) => part === null)).toHaveLength(2)
    // The first organisation follows all seven, the second brought six of them into a scheme.
    expect(credits.organisations.map(({ part }) => part)).toEqual([4, 3])

    const sums = await test.owner<{ kind: string; parts: number }[]>`
      with shared as (
        select scheme is null as partner, 1.0 / count(*) over (partition by introduction_id, scheme is null) as share
        from hire_credits)
      select partner::text as kind, sum(share)::float8 as parts from shared group by partner order by 1`
    expect(sums.map(({ parts }) => Math.round(parts * 1e6) / 1e6)).toEqual([6, 7])
  })

  it('is credited to nobody twice, whatever writes it', async () => {
    await expect(test.owner`insert into hire_credits select * from hire_credits limit 1`).rejects.toThrow(
      /hire_credits_once/u,
    )
  })

  it('tells no employer and no resident who is in a scheme', async () => {
    const resident = await join()
    const { employer } = await stage(test.database, (tx) =>
      introductionInState(tx, resident, { state: 'met', caseworker: staff(0) }),
    )
    for (const query of [
      sql`select * from hire_credits`,
      sql`select * from identity.scheme_enrolments`,
      sql`select * from identity.scheme_situations`,
      sql`select * from identity.read_scheme_situation(${resident.residentId}::uuid)`,
      sql`select * from count_hire_credits()`,
    ]) {
      for (const actor of [employer.actor, resident.actor]) {
        await expect(withActor(test.database, actor, (tx) => tx.execute(query))).rejects.toThrow()
      }
    }
  })
})
