import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeyring } from '@/tests/setup/context'
import { allEmails, allIdentities, readableBy } from '@/tests/setup/identities'
import type { AccountId } from '@/drizzle/ids'
import { transitionPairs } from './transition-pairs'
import { withActor } from '@/drizzle/client.server'
import {
  consents,
  establishmentMembers,
  establishments,
  introductions,
  introductionTransitions,
  jobOffers,
  profiles,
} from '@/drizzle/schema'
import { contactOpenStates, introductionStates, travelModes } from '@/drizzle/vocabulary'
import { rhythms } from '@/seed/builders/index.server'
import { seedDemoWorld, type DemoWorld } from '@/seed/demo-world'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'

const system = { role: 'system', accountId: null } as const
// Contacts open and close by the database's own clock.
const now = new Date()

let test: TestDatabase
let world: DemoWorld

beforeAll(async () => {
  test = await createTestDatabase()
  world = await seedDemoWorld({ database: test.database, keyring: testKeyring, now })
})
afterAll(() => test.drop())

describe('demo world', () => {
  it('has the numbers it promises', async () => {
    expect(world.alreadySeeded).toBe(false)
    expect(world.counts).toMatchObject({ residents: 400, establishments: 40, offers: 80, pools: 6 })
    expect(world.counts.introductions).toBeGreaterThan(100)
    const byStatus = await test.owner`
      select status, count(*)::int from establishments group by status order by status`
    expect(byStatus.map(({ status, count }) => [status, count])).toEqual([
      ['confirmed', 34],
      ['pending', 4],
      ['rejected', 2],
    ])
    const [staff] = await test.owner`
      select count(*) filter (where role = 'caseworker')::int as caseworkers,
        count(*) filter (where role = 'coordinator')::int as coordinators from accounts`
    expect(staff).toEqual({ caseworkers: 7, coordinators: 2 })
  })

  it('writes nothing where people are already', async () => {
    const again = await seedDemoWorld({
      database: test.database,
      keyring: testKeyring,
      now,
      seed: 3,
      residents: 50,
    })
    expect(again).toEqual({ ...world, alreadySeeded: true })
  })

  it('opens every showcase account', async () => {
    const roles = await test.owner<{ id: AccountId; role: string }[]>`select id, role from accounts`
    const roleOf = new Map(roles.map(({ id, role }) => [id, role]))
    const rows = (await allEmails(test))
      .filter(({ email }) => email.endsWith('@demo.test'))
      .map(({ accountId, email }) => ({ role: roleOf.get(accountId), email }))
    expect(Object.fromEntries(rows.map(({ role, email }) => [role, email]))).toEqual(world.accounts)
  })

  it('shows every state, by moves that the workflow knows and that follow each other', async () => {
    const { states, moves } = await withActor(test.database, system, async (tx) => ({
      states: await tx.select({ id: introductions.id, state: introductions.state }).from(introductions),
      moves: await tx.select().from(introductionTransitions).orderBy(introductionTransitions.id),
    }))
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(introductionStates))
    const allowed = transitionPairs()
    const reached = new Map<string, { state: string; at: Date }>()
    for (const { introductionId, fromState, toState, actorRole, at } of moves) {
      const before = reached.get(introductionId)
      expect(fromState).toBe(before?.state ?? null)
      if (before) expect(at.getTime()).toBeGreaterThanOrEqual(before.at.getTime())
      if (fromState !== null) expect(allowed).toContain(`${fromState} ${toState} ${actorRole}`)
      expect(at.getTime()).toBeLessThanOrEqual(now.getTime())
      reached.set(introductionId, { state: toState, at })
    }
    expect(new Map([...reached].map(([id, { state }]) => [id, state]))).toEqual(
      new Map(states.map(({ id, state }) => [id, state])),
    )
  })

  it('tells the audit of each move and each agreement', async () => {
    const [missing] = await test.owner`
      select
        (select count(*)::int from introduction_transitions as moved where not exists (
          select from audit_entries where subject_id = moved.introduction_id::text
            and action = 'introduction.' || moved.to_state and at = moved.at
            and actor_id is not distinct from moved.actor_id)) as moves,
        (select count(*)::int from introductions where agreed_at is not null and not exists (
          select from audit_entries where subject_id = introductions.id::text
            and action = 'introduction.agreed' and at = agreed_at)) as agreements`
    expect(missing).toEqual({ moves: 0, agreements: 0 })
  })

  it('starts no introduction before the consent and the publication it needs', async () => {
    const [early] = await test.owner`
      select count(*)::int as count from introductions
      join job_offers on job_offers.id = job_offer_id
      join consents on consents.resident_id = introductions.resident_id
      where introductions.created_at < published_at or introductions.created_at < given_at`
    expect(early).toEqual({ count: 0 })
    const [live] = await test.owner`
      select count(*)::int as count from introductions
      join job_offers on job_offers.id = job_offer_id
      join establishments on establishments.id = introductions.establishment_id
      where state in ('requested', 'proposed', 'under_review', 'awaiting_resident', 'approved', 'met')
        and (job_offers.status not in ('published', 'paused') or establishments.status <> 'confirmed'
          or not exists (select from consents where consents.resident_id = introductions.resident_id
            and withdrawn_at is null and expires_at > now()))`
    expect(live).toEqual({ count: 0 })
  })

  it('has an approved introduction run out only when the reply is due', async () => {
    const [wrong] = await test.owner`
      select count(*)::int as count from introductions
      where (state = 'approved' and reply_due_at < now()) or (state = 'expired' and state_changed_at < reply_due_at)`
    expect(wrong).toEqual({ count: 0 })
  })

  it('opens exactly the contacts that it should, to each employer', async () => {
    const expected = await withActor(test.database, system, async (tx) => {
      const rows = await tx.select().from(introductions)
      const standing = new Set(
        (await tx.select().from(consents))
          .filter(({ withdrawnAt, expiresAt }) => withdrawnAt === null && expiresAt > now)
          .map(({ residentId }) => residentId),
      )
      const members = await tx.select().from(establishmentMembers)
      const confirmed = new Set(
        (await tx.select().from(establishments))
          .filter(({ status }) => status === 'confirmed')
          .map(({ id }) => id),
      )
      const openStates: readonly string[] = contactOpenStates
      return members.map(({ accountId, establishmentId }) => ({
        accountId,
        residents: rows
          .filter(
            (row) =>
              row.establishmentId === establishmentId &&
              confirmed.has(establishmentId) &&
              openStates.includes(row.state) &&
              row.contactEndsAt !== null &&
              row.contactEndsAt > now &&
              row.residentId !== null &&
              standing.has(row.residentId),
          )
          .flatMap(({ residentId }) => residentId ?? []),
      }))
    })
    let open = 0
    for (const { accountId, residents } of expected) {
      const read = await readableBy(test, { role: 'employer', accountId })
      expect(new Set(read)).toEqual(new Set(residents))
      open += read.length
    }
    expect(open).toBeGreaterThan(20)
    const [closed] = await test.owner`
      select count(*) filter (where contact_ends_at < now())::int as ended,
        count(*) filter (where contact_ends_at > now() and exists (select from consents
          where consents.resident_id = introductions.resident_id and expires_at < now()))::int as lapsed
      from introductions where state = 'hired'`
    expect(closed?.['ended']).toBeGreaterThan(0)
    expect(closed?.['lapsed']).toBeGreaterThan(0)
  })

  it('has people and offers for every weekly rhythm, and every mix of travel modes', async () => {
    const { people, offers } = await withActor(test.database, system, async (tx) => ({
      people: await tx.select().from(profiles),
      offers: await tx.select({ slots: jobOffers.slots }).from(jobOffers),
    }))
    const wanted = Object.entries(rhythms)
    const lived = new Set(people.map(({ availability }) => availability))
    expect(wanted.filter(([, slots]) => !lived.has(slots)).map(([name]) => name)).toEqual([])
    const worked = new Set(offers.map(({ slots }) => slots))
    expect(
      wanted.filter(([name, slots]) => name !== 'anyTime' && !worked.has(slots)).map(([name]) => name),
    ).toEqual([])
    const mixes = new Set(
      people.flatMap(({ travelLimits }) =>
        travelLimits ? [travelModes.filter((mode) => travelLimits[mode] !== undefined).join('+')] : [],
      ),
    )
    expect(mixes.size).toBe(2 ** travelModes.length - 1)
  })

  it('leaves the gaps that real files have', async () => {
    const [gaps] = await test.owner`
      select count(*) filter (where licences is null)::int as licences,
        count(*) filter (where certificates is null)::int as certificates,
        count(*) filter (where languages is null)::int as languages,
        count(*) filter (where contracts is null)::int as contracts,
        count(*) filter (where availability is null)::int as availability,
        count(*) filter (where available_from is null)::int as start,
        count(*) filter (where home_cell is null)::int as home,
        count(*) filter (where travel_limits is null)::int as travel,
        count(*) filter (where confirmed_at is null)::int as heartbeat,
        count(*) filter (where not exists (select from profile_skills where profile_id = id))::int as skills,
        count(*) filter (where not exists (select from profile_occupations where profile_id = id))::int as occupations,
        (select count(*)::int from identity.identities where phone is null) as phone,
        (select count(*)::int from profile_skills join skills on code = skill_code
          where retired_at is not null) as retired
      from profiles`
    for (const [gap, count] of Object.entries(gaps ?? {})) expect(count, gap).toBeGreaterThan(2)
    const [people] = await test.owner`
      select count(*) filter (where account_id is null)::int as without from residents`
    expect(people?.['without']).toBeGreaterThan(30)
    expect(people?.['without']).toBeLessThan(70)
  })

  it('invents everything that could be somebody', async () => {
    const [real] = await test.owner`
      select (select count(*)::int from establishments where siret !~ '^000[0-9]{11}$') as sirets`
    const emails = (await allEmails(test)).filter(({ email }) => !email.endsWith('.test'))
    const phones = [...(await allIdentities(test)).values()].filter(
      ({ phone }) => phone !== null && !/^063998[0-9]{4}$/u.test(phone),
    )
    expect([emails, phones]).toEqual([[], []])
    expect(real).toEqual({ sirets: 0 })
  })

  it('breaks no rule that the tables do not state', async () => {
    const [wrong] = await withActor(test.database, system, (tx) =>
      tx.execute<Record<string, number>>(sql`
        select
          (select count(*)::int from pool_members join profiles on profiles.id = profile_id
            where not exists (select from consents where consents.resident_id = profiles.resident_id
              and withdrawn_at is null and expires_at > now())) as members_without_consent,
          (select count(*)::int from job_offers where hourly_pay_max < hourly_pay_min) as pay_upside_down,
          (select count(*)::int from job_offers where status <> 'draft'
            and (workplace_id is null or contract is null or slots is null or hourly_pay_min is null)) as unfinished,
          (select count(*)::int from residents where account_id is null and lead_caseworker_id is null) as nobody_acts,
          (select count(*)::int from profiles where not exists (
            select from search_outbox where search_outbox.profile_id = profiles.id)) as unheard`),
    )
    expect(wrong).toEqual({
      members_without_consent: 0,
      pay_upside_down: 0,
      unfinished: 0,
      nobody_acts: 0,
      unheard: 0,
    })
  })
})
