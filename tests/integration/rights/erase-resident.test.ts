import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeyring } from '@/tests/setup/context'
import { allEmails } from '@/tests/setup/identities'
import { sentMails } from '@/drizzle/schema'
import { Sealed } from '@/drizzle/sealed'
import { system, type Actor } from '@/app/modules/access/shared'
import { requestSignIn, sendSignInLink, signIn } from '@/app/modules/accounts/index.server'
import {
  approveIntroduction,
  getEmployerIntroduction,
  getTerritoryFigures,
  listQueue,
  notifyIntroductionMoved,
  recordOutcome,
} from '@/app/modules/introductions/index.server'
import { wholeView } from '@/app/modules/introductions/shared'
import { deliverMail } from '@/app/modules/notifications/index.server'
import { signUpResident } from '@/app/modules/profiles/index.server'
import { eraseResident } from '@/app/modules/rights/index.server'
import { digestToken } from '@/app/platform/tokens.server'
import type { ResidentId } from '@/drizzle/ids'
import { profileExposures, sessions, signInLinks, unseenProfiles } from '@/drizzle/schema'
import {
  approvedIntroduction,
  awaitingResidentIntroduction,
  coordinatorOfOrganisation,
  visibleResident,
  residentWithoutEmail,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'
import { findEverywhere } from './find-everywhere'

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
})

afterAll(() => test.drop())

const as = (actor: Actor) => createTestContext({ database: test.database, actor })

/** Each value is found nowhere else: what is looked for is she, and not a word that others have too. */
const identity = {
  givenName: 'Zéphyrinequartz',
  familyName: 'Quillochevron',
  phone: '0799887766',
  email: 'zephyrine.a.ecrire@exemple.test',
  address: '77 rue Introuvablette, 67200 Strasbourg',
  birthDate: '1971-02-03',
}
const homeCell = '891f94ad3a7ffff'
const signInEmail = 'zephyrine.connexion@exemple.test'
const traces = [...Object.values(identity), homeCell, signInEmail]

const eraseHerself = (resident: { residentId: ResidentId; actor: Actor }) =>
  eraseResident({ ctx: as(resident.actor), input: { residentId: resident.residentId, ground: 'online' } })

describe('erasing', () => {
  it('leaves no trace of who she is, in any table of the database', async () => {
    const resident = await stage(test.database, async (tx) => {
      const person = await visibleResident(tx, { email: signInEmail, identity, profile: { homeCell } })
      await awaitingResidentIntroduction(tx, { resident: person, agreed: true })
      const approved = await approvedIntroduction(tx, { resident: person })
      await tx.insert(profileExposures).values({
        profileId: person.profileId,
        jobOfferId: approved.offer.jobOfferId,
        shownOn: '2026-01-05',
      })
      await tx.insert(unseenProfiles).values({ profileId: person.profileId, eligibleOffers: 1, reasons: [] })
      const soon = new Date(Date.now() + 60_000)
      const stamp = { accountId: person.accountId, createdAt: new Date(), expiresAt: soon }
      await tx.insert(sessions).values({ tokenDigest: digestToken('a session'), ...stamp })
      await tx.insert(signInLinks).values({ tokenDigest: digestToken('a link'), ...stamp })
      return person
    })
    await requestSignIn({ ctx: as(system), input: { email: signInEmail } })
    await deliverMail(as(system), {
      key: 'a notice',
      accountId: resident.accountId,
      kind: 'contact_released',
      content: { subject: 'Bonjour', body: `Bonjour ${identity.givenName}` },
    })
    // The search finds what is there: otherwise its silence would mean nothing.
    const before = await findEverywhere(test.owner, [...traces, resident.profileId, resident.accountId])
    expect(before.get(homeCell)).not.toEqual([])
    expect(before.get(resident.accountId)).toContain('public.sessions')

    await expect(eraseHerself(resident)).resolves.toBe(2)

    const after = await findEverywhere(test.owner, [
      ...traces,
      resident.profileId,
      resident.residentId,
      resident.accountId,
    ])
    for (const trace of traces) expect([trace, after.get(trace)]).toEqual([trace, []])
    // Numbers that lead nowhere: her introductions as the employer's list names them, the journal, changes to be read.
    expect(after.get(resident.profileId)).toEqual(['public.introductions', 'public.search_outbox'])
    expect(after.get(resident.residentId)).toEqual(['public.audit_entries'])
    for (const table of after.get(resident.accountId) ?? []) {
      expect([
        'public.audit_entries',
        'public.introduction_transitions',
        'graphile_worker._private_jobs',
      ]).toContain(table)
    }
  })

  it('says who asked and how, and says no to whoever may not', async () => {
    const { resident, other, assisted } = await stage(test.database, async (tx) => ({
      resident: await visibleResident(tx),
      other: await visibleResident(tx),
      assisted: await residentWithoutEmail(tx),
    }))
    const input = { residentId: resident.residentId }
    const caseworker = as(assisted.caseworker.actor)
    expect(
      await outcomeOf(eraseResident({ ctx: as(other.actor), input: { ...input, ground: 'online' } })),
    ).toBe('not_found')
    for (const ground of ['online', 'retention'] as const) {
      expect(await outcomeOf(eraseResident({ ctx: caseworker, input: { ...input, ground } }))).toBe(
        'forbidden',
      )
    }
    const coordinator = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
    expect(
      await outcomeOf(eraseResident({ ctx: as(coordinator.actor), input: { ...input, ground: 'post' } })),
    ).toBe('forbidden')

    await eraseResident({ ctx: caseworker, input: { residentId: assisted.residentId, ground: 'in_person' } })
    await eraseResident({ ctx: as(system), input: { residentId: other.residentId, ground: 'retention' } })
    await eraseHerself(resident)
    const rows = await test.owner<{ actor_role: string; details: unknown; subject_id: string }[]>`
      select actor_role, details, subject_id from audit_entries
      where action = 'resident.erased' and subject_id = any(${[assisted.residentId, other.residentId, resident.residentId]})
      order by id`
    expect(rows.map((row) => [row.actor_role, row.details])).toEqual([
      ['caseworker', { ground: 'in_person', ended: 0 }],
      ['system', { ground: 'retention', ended: 0 }],
      ['resident', { ground: 'online', ended: 0 }],
    ])
  })

  it('a second time finds nobody', async () => {
    const resident = await stage(test.database, (tx) => visibleResident(tx))
    const outcomes = await Promise.all([1, 2].map(() => outcomeOf(eraseHerself(resident))))
    expect(outcomes.toSorted()).toEqual(['done', 'not_found'])
    expect(await outcomeOf(eraseHerself(resident))).toBe('not_found')
  })

  it('leaves her old address as one that was never known, for signing in and signing up', async () => {
    const resident = await stage(test.database, (tx) =>
      visibleResident(tx, { email: 'ancienne@exemple.test' }),
    )
    await eraseHerself(resident)
    // An address that nobody has is written a job for nobody: none may be for her.
    const jobs = () =>
      test.owner`select id from graphile_worker._private_jobs where strpos(payload::text, ${resident.accountId}) > 0`
    const before = await jobs()
    await requestSignIn({ ctx: as(system), input: { email: 'ancienne@exemple.test' } })
    expect(await jobs()).toEqual(before)
    // A link that was asked for a moment before is not made any more, and its job is done.
    await sendSignInLink({ ctx: as(system), input: { accountId: resident.accountId, attempt: '1' } })
    expect(await findEverywhere(test.owner, [resident.accountId])).toEqual(
      new Map([[resident.accountId, ['public.audit_entries']]]),
    )
    await signUpResident({
      ctx: as(system),
      input: { givenName: 'Nouvelle', familyName: 'Personne', email: 'ancienne@exemple.test', phone: null },
    })
    const account = (await allEmails(test)).find(({ email }) => email === 'ancienne@exemple.test')
    expect(account).toBeDefined()
    expect(account?.accountId).not.toBe(resident.accountId)
  })

  it('spends the links and sessions that were open', async () => {
    const resident = await stage(test.database, async (tx) => {
      const person = await visibleResident(tx)
      await tx.insert(signInLinks).values({
        tokenDigest: digestToken('open link'),
        accountId: person.accountId,
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 60_000),
      })
      return person
    })
    await eraseHerself(resident)
    expect(await outcomeOf(signIn({ ctx: as(system), input: { token: 'open link' } }))).toBe('conflict')
  })

  it('shows the employer what a withdrawal shows, under the same reference, and tells her that it has ended', async () => {
    const staged = await stage(test.database, (tx) => approvedIntroduction(tx))
    const input = { introductionId: staged.introductionId }
    const employer = as(staged.employer.actor)
    const before = await getEmployerIntroduction({ ctx: employer, input })
    expect(before.contact.state).toBe('open')
    await eraseHerself(staged.resident)
    const after = await getEmployerIntroduction({ ctx: employer, input })
    expect(after.contact).toEqual({ state: 'closed' })
    expect(after.introduction).toMatchObject({ stage: 'ended', reference: before.introduction.reference })
    await notifyIntroductionMoved({ ctx: as(system), input: { ...input, to: 'cancelled' } })
    const mails = await test.owner<
      { id: string; subject: string }[]
    >`select id, subject from identity.sent_mails where account_id = ${staged.employer.accountId}`
    expect(
      mails.map(({ id, subject }) => testKeyring.open(sentMails.subject, id, new Sealed(subject))),
    ).toEqual(['Une mise en relation est terminée'])
  })

  it('closes the contact of a hire, and keeps that there was one', async () => {
    const staged = await stage(test.database, (tx) => approvedIntroduction(tx))
    const input = { introductionId: staged.introductionId }
    const employer = as(staged.employer.actor)
    await recordOutcome({ ctx: employer, input: { ...input, outcome: 'met' } })
    await recordOutcome({ ctx: employer, input: { ...input, outcome: 'hired' } })
    await eraseHerself(staged.resident)
    const page = await getEmployerIntroduction({ ctx: employer, input })
    expect(page).toMatchObject({
      contact: { state: 'closed' },
      explanation: null,
      introduction: { stage: 'hired' },
    })
    const { rows: ended } = await listQueue({
      ctx: as(staged.caseworker.actor),
      input: { view: 'ended', page: 1, ...wholeView },
    })
    expect(ended.find((row) => row.id === staged.introductionId)).toMatchObject({
      residentId: null,
      residentName: 'Identité effacée',
      state: 'hired',
    })
  })

  it('takes her out of the coordinator’s people, and nothing out of what happened', async () => {
    const { coordinator, staged, crowd } = await stage(test.database, async (tx) => ({
      coordinator: await coordinatorOfOrganisation(tx),
      staged: await awaitingResidentIntroduction(tx, { agreed: true }),
      crowd: await Promise.all(Array.from({ length: 6 }, () => approvedIntroduction(tx))),
    }))
    const figures = () => getTerritoryFigures({ ctx: as(coordinator.actor) })
    const exactly = (count: Awaited<ReturnType<typeof figures>>['residents']) =>
      'exactly' in count ? count.exactly : Number.NaN
    const total = async () => {
      const [row] = await test.owner<{ count: number }[]>`select count(*)::int as count from introductions`
      return row?.count
    }
    const [before, rows] = [await figures(), await total()]
    await eraseHerself(staged.resident)
    for (const { resident } of crowd.slice(0, 1)) await eraseHerself(resident)
    const after = await figures()
    expect(exactly(after.residents)).toBe(exactly(before.residents) - 2)
    expect(exactly(after.visible)).toBe(exactly(before.visible) - 2)
    expect(await total()).toBe(rows)
    expect(await outcomeOf(approveIntroduction({ ctx: as(staged.caseworker.actor), input: staged }))).toBe(
      'conflict',
    )
  })

  it('is not held up by a table that refers to a person and does not let her go', async () => {
    const held = await test.owner<{ name: string }[]>`
      select conrelid::regclass::text || '.' || attname as name
      from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and confrelid in ('residents'::regclass, 'profiles'::regclass)
        and confdeltype not in ('c', 'n')`
    // Emptied by the verb itself, which keeps the row.
    expect(held.map(({ name }) => name)).toEqual(['introductions.resident_id'])
  })
})
