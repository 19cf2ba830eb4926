import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { handOverIntroduction, writeNote } from '@/app/modules/casework/index.server'
import { listSteps, noteBarrier, planStep } from '@/app/modules/pathways/index.server'
import {
  getResidentFile,
  listResidents,
  readIdentities,
  searchResidents,
  tellHomeNeighbourhood,
} from '@/app/modules/profiles/index.server'
import { eraseResident, exportResident, getHeldData } from '@/app/modules/rights/index.server'
import {
  answerReferral,
  leaveTeam,
  listReferrals,
  readTeam,
  sendReferral,
  withdrawReferral,
} from '@/app/modules/teams/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import type { ReferralId } from '@/drizzle/ids'
import { partnerOrganisations } from '@/drizzle/schema'
import { shareScopes, type ShareScope } from '@/drizzle/vocabulary'
import { buildOrganisation } from '@/seed/builders/index.server'
import {
  approvedIntroduction,
  caseworkerOfOrganisation,
  type StagedCaseworker,
  type StagedIntroduction,
  visibleResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'

let test: TestDatabase
/** Of the Cité, who sees everybody. */
let cite: StagedCaseworker
/** Of an organisation that sees those in whose team it is. */
let partner: StagedCaseworker
let elsewhere: StagedCaseworker
let introduction: StagedIntroduction
const as = (actor: Actor) => createTestContext({ database: test.database, actor })
const person = () => introduction.resident
const today = () => parisDate(new Date())

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const pool = await stage(test.database, stagePool)
  await stage(test.database, async (tx) => {
    cite = await caseworkerOfOrganisation(tx)
    const ofTeam = async () => {
      const organisation = buildOrganisation({ reach: 'team' })
      await tx.insert(partnerOrganisations).values(organisation)
      return caseworkerOfOrganisation(tx, { organisationId: organisation.id })
    }
    partner = await ofTeam()
    elsewhere = await ofTeam()
    introduction = await approvedIntroduction(tx, {
      resident: await visibleResident(tx, { poolIds: [pool], caseworker: cite }),
    })
    await approvedIntroduction(tx, {
      resident: await visibleResident(tx, { poolIds: [pool], caseworker: cite }),
    })
  })
  const ctx = as(cite.actor)
  const { residentId } = person()
  const { organisationId } = cite
  await writeNote({ ctx, input: { residentId, body: 'Préfère le matin' } })
  await noteBarrier({ ctx, input: { residentId, kind: 'transport' } })
  await planStep({ ctx, input: { residentId, kind: 'training', plannedOn: today(), organisationId } })
  await tellHomeNeighbourhood({ ctx, input: { residentId, code: null } })
})
afterAll(() => test.drop())

const send = (scopes: readonly ShareScope[] = shareScopes, to = partner) =>
  sendReferral({
    ctx: as(cite.actor),
    input: {
      residentId: person().residentId,
      toOrganisationId: to.organisationId,
      purpose: 'training',
      scopes: [...scopes],
      dueOn: today(),
      agreementChannel: 'in_person',
    },
  })
const answer = (referralId: ReferralId, who = partner, accept = true) =>
  outcomeOf(
    answerReferral({
      ctx: as(who.actor),
      input: accept
        ? { referralId, answer: 'accept' }
        : { referralId, answer: 'decline', reason: 'no_place' },
    }),
  )
const leave = (actor: Actor = person().actor) =>
  outcomeOf(
    leaveTeam({
      ctx: as(actor),
      input: { residentId: person().residentId, organisationId: partner.organisationId },
    }),
  )

/** Tables with rows of people, and how many a caseworker reads in each. */
async function countRows(actor: Actor): Promise<Record<string, number>> {
  const tables = await test.owner<{ name: string }[]>`
    select distinct attrelid::regclass::text as name from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind = 'r' and relnamespace in ('public'::regnamespace, 'identity'::regnamespace)
      and attname in ('resident_id', 'profile_id', 'introduction_id') and not attisdropped
      and has_any_column_privilege('cite_caseworker', attrelid, 'select')
    union select 'residents' union select 'profiles' order by 1`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await withActor(test.database, actor, (tx) =>
      tx.execute<{ n: number }>(sql.raw(`select count(*)::int as n from ${name}`)),
    )
    counts[name] = row?.n ?? -1
  }
  return counts
}
const readBy = async (actor: Actor) =>
  Object.entries(await countRows(actor)).flatMap(([table, count]) => (count > 0 ? [table] : []))

describe('an organisation outside the team', () => {
  it('reads no row of any table about people, where the Cité reads some of nearly each', async () => {
    expect(await readBy(elsewhere.actor)).toEqual([])
    const ofCite = await readBy(cite.actor)
    expect(ofCite).toEqual(
      expect.arrayContaining([
        'barriers',
        'consents',
        'identity.home_neighbourhoods',
        'introduction_transitions',
        'introductions',
        'pathway_steps',
        'profiles',
        'residents',
        'staff_notes',
      ]),
    )
  })

  it('reads no name by the doors, by search, on a page or in an export', async () => {
    const ctx = as(elsewhere.actor)
    const input = { residentId: person().residentId }
    const names = await transact(ctx, (tx, inner) =>
      readIdentities(tx, inner, { residentIds: [input.residentId], purpose: 'list' }),
    )
    expect(names.size).toBe(0)
    const sealed = await withActor(test.database, elsewhere.actor, (tx) =>
      tx.execute(sql`select * from identity.read_all_names(null) where resident_id is not null`),
    )
    expect([...sealed]).toEqual([])
    // Whoever searched before has left the names in the memory of the process.
    const all = { query: '', mine: false, page: 1 }
    expect((await listResidents({ ctx: as(cite.actor), input: all })).total).toBe(2)
    expect(await listResidents({ ctx, input: all })).toMatchObject({ total: 0, rows: [] })
    expect(await searchResidents({ ctx, input: { query: '' } })).toEqual([])
    expect((await listResidents({ ctx: as(cite.actor), input: all })).total).toBe(2)
    const home = await withActor(test.database, elsewhere.actor, (tx) =>
      tx.execute(sql`select * from identity.read_home_neighbourhood(${input.residentId}::uuid)`),
    )
    expect([...home]).toEqual([])
    expect(await outcomeOf(getResidentFile({ ctx, input }))).toBe('not_found')
    expect(await outcomeOf(getHeldData({ ctx, input }))).toBe('not_found')
    expect(await outcomeOf(exportResident({ ctx, input }))).toBe('not_found')
    expect(await outcomeOf(eraseResident({ ctx, input: { ...input, ground: 'phone' } }))).toBe('forbidden')
    expect(await outcomeOf(readTeam({ ctx, input }))).toBe('not_found')
  })

  it('is given no introduction that it could not read', async () => {
    const { introductionId } = introduction
    const give = handOverIntroduction({
      ctx: as(cite.actor),
      input: { introductionId, toId: elsewhere.accountId, note: null },
    })
    expect(await outcomeOf(give)).toBe('invalid')
  })

  it.each([
    ['pathway_steps', 'pathway_steps'],
    ['barriers', 'barriers'],
    ['residents', 'residents'],
    ['staff_notes', 'staff_notes'],
  ])('is held by the policy of %s itself', async (table, held) => {
    await test.owner.unsafe(`alter policy within_reach on ${held} using (true)`)
    try {
      expect(await readBy(elsewhere.actor)).toContain(table)
    } finally {
      const [scope] = {
        pathway_steps: ['pathway'],
        barriers: ['barriers'],
        residents: ['team'],
        staff_notes: ['notes'],
      }[held] ?? ['']
      await test.owner.unsafe(`alter policy within_reach on ${held} using ((select sees_everyone())
        or ${held === 'residents' ? 'id' : 'resident_id'} = any ((select reached_residents('${scope}'))::uuid[]))`)
    }
    expect(await readBy(elsewhere.actor)).toEqual([])
  })
})

describe('a referral', () => {
  it('is answered once, by whoever is asked, who reads nothing of the person before', async () => {
    const referralId = await send()
    expect(await outcomeOf(send())).toBe('conflict')
    expect(await readBy(partner.actor)).toEqual(['referrals'])
    expect(await readBy(elsewhere.actor)).toEqual([])
    expect((await listReferrals({ ctx: as(partner.actor) })).asked).toMatchObject([{ id: referralId }])
    expect(await answer(referralId, elsewhere)).toBe('not_found')
    const answers = await Promise.all([
      answer(referralId),
      answer(referralId),
      answer(referralId, partner, false),
      outcomeOf(
        withdrawReferral({ ctx: as(cite.actor), input: { residentId: person().residentId, referralId } }),
      ),
    ])
    expect(answers.filter((each) => each === 'done').length).toBe(1)
    await test.owner`delete from team_members`
    await test.owner`delete from referrals`
  })

  it('stays with its sender and with who is asked, past its deadline', async () => {
    const referralId = await send()
    await test.owner`update referrals set due_on = '2020-01-01'`
    expect((await listReferrals({ ctx: as(cite.actor) })).sent).toMatchObject([
      { id: referralId, state: 'sent', dueOn: '2020-01-01' },
    ])
    expect((await listReferrals({ ctx: as(partner.actor) })).asked).toMatchObject([{ dueOn: '2020-01-01' }])
    expect(await answer(referralId, partner, false)).toBe('done')
    expect((await listReferrals({ ctx: as(cite.actor) })).sent).toMatchObject([
      { state: 'declined', declineReason: 'no_place' },
    ])
    expect(await readBy(partner.actor)).toEqual([])
  })

  it('is refused by the person herself, whatever the answer would have been', async () => {
    const referralId = await send()
    await withdrawReferral({
      ctx: as(person().actor),
      input: { residentId: person().residentId, referralId },
    })
    expect(await answer(referralId)).toBe('not_found')
  })
})

describe('a partner of the team', () => {
  it('reads what the person shares and no more, and nothing from the moment she says no', async () => {
    const { residentId } = person()
    const ctx = as(partner.actor)
    const input = { residentId }
    expect(await answer(await send([]))).toBe('done')
    const file = await getResidentFile({ ctx, input })
    expect(file).toMatchObject({ identity: { phone: null, email: null, address: null, birthDate: null } })
    const hidden = ['pathway_steps', 'barriers', 'staff_notes', 'identity.home_neighbourhoods']
    for (const table of hidden) expect(await readBy(partner.actor)).not.toContain(table)
    expect(await outcomeOf(noteBarrier({ ctx, input: { ...input, kind: 'housing' } }))).toBe('forbidden')
    expect(await outcomeOf(writeNote({ ctx, input: { ...input, body: 'x' } }))).toBe('forbidden')

    expect(await answer(await send())).toBe('done')
    for (const table of hidden) expect(await readBy(partner.actor)).toContain(table)
    expect((await getResidentFile({ ctx, input })).identity.phone).not.toBeNull()
    // Of one person, not of the other.
    expect((await countRows(partner.actor))['residents']).toBe(1)
    // The whole file is for whoever leads.
    expect(await outcomeOf(exportResident({ ctx, input }))).toBe('forbidden')
    expect(await outcomeOf(getHeldData({ ctx, input }))).toBe('forbidden')
    expect(
      await outcomeOf(
        sendReferral({
          ctx,
          input: {
            ...input,
            toOrganisationId: elsewhere.organisationId,
            purpose: 'training',
            scopes: [],
            dueOn: today(),
            agreementChannel: 'phone',
          },
        }),
      ),
    ).toBe('forbidden')

    expect(await leave(elsewhere.actor)).toBe('not_found')
    expect(await leave()).toBe('done')
    expect(await leave()).toBe('conflict')
    expect(await readBy(partner.actor)).toEqual([])
    expect(await outcomeOf(listSteps({ ctx, input }))).toBe('done')
    expect(await listSteps({ ctx, input })).toEqual([])
  })

  it('cannot put itself back, widen what is shared or answer for another by a statement', async () => {
    const { residentId } = person()
    const run = (actor: Actor, query: string) =>
      withActor(test.database, actor, (tx) => tx.execute(sql.raw(query)))
    const denied = { cause: { code: '42501' } }
    await expect(
      run(
        partner.actor,
        `insert into team_members values ('${residentId}', '${partner.organisationId}', '{}', now())`,
      ),
    ).rejects.toMatchObject(denied)
    await expect(run(cite.actor, `update team_members set scopes = '{notes}'`)).rejects.toMatchObject(denied)
    const referralId = await send()
    await run(elsewhere.actor, `select answer_referral('${referralId}', true, null)`)
    await expect(
      run(cite.actor, `update referrals set state = 'accepted', ended_at = now()`),
    ).rejects.toMatchObject(denied)
    await expect(
      run(person().actor, `update referrals set state = 'accepted', ended_at = now()`),
    ).rejects.toMatchObject(denied)
    expect((await readTeam({ ctx: as(person().actor), input: { residentId } })).members).toEqual([])
  })
})
