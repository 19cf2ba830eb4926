import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { logContact } from '@/app/modules/casework/index.server'
import { withdrawConsent } from '@/app/modules/consent/index.server'
import { noticeVersion } from '@/app/modules/consent/shared'
import {
  cancelFieldEvent,
  getFieldEvent,
  listEventChoices,
  listFieldEvents,
  planFieldEvent,
  signUpInField,
} from '@/app/modules/outreach/index.server'
import { eraseResident, getHeldData } from '@/app/modules/rights/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { withActor } from '@/drizzle/client.server'
import { newId, type FieldEventId, type OrganisationId, type TalentPoolId } from '@/drizzle/ids'
import { eventSignUps, fieldEvents, partnerOrganisations, teamMembers } from '@/drizzle/schema'
import { buildOrganisation } from '@/seed/builders/index.server'
import { caseworkerOfOrganisation, plannedEvent, type StagedCaseworker } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'

let test: TestDatabase
let pool: TalentPoolId
/** Of the Cité, who accompanies everybody. */
let cite: StagedCaseworker
/** Of an organisation that accompanies those in whose team it is. */
let partner: StagedCaseworker
const as = (actor: Actor) => createTestContext({ database: test.database, actor })
const today = () => parisDate(new Date())

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  pool = await stage(test.database, stagePool)
  await stage(test.database, async (tx) => {
    cite = await caseworkerOfOrganisation(tx, { displayName: 'Camille Ostermeyer' })
    const organisation = buildOrganisation({ reach: 'team' })
    await tx.insert(partnerOrganisations).values(organisation)
    partner = await caseworkerOfOrganisation(tx, { organisationId: organisation.id })
  })
})
afterAll(() => test.drop())

const plan = (who: StagedCaseworker, over: Partial<Parameters<typeof planFieldEvent>[0]['input']> = {}) =>
  planFieldEvent({
    ctx: as(who.actor),
    input: {
      title: 'Forum',
      place: 'Hautepierre',
      heldOn: today(),
      startsAt: '09:00',
      endsAt: '12:00',
      organisationId: who.organisationId,
      neighbourhood: null,
      staff: [who.accountId],
      ...over,
    },
  })

/** Somebody whom the Cité signs up at an event. */
const signUp = (
  eventId: FieldEventId | null,
  registrationKey: ReturnType<typeof newId<'registration'>> = newId(),
) =>
  signUpInField({
    ctx: as(cite.actor),
    input: {
      registrationKey,
      eventId,
      givenName: 'Ilse',
      familyName: 'Zorngeist',
      email: null,
      phone: null,
      sharedPhone: false,
      pools: [pool],
      noticeVersion,
      language: 'fr',
      channel: 'in_person',
      understood: true,
    },
  })

const read = (who: StagedCaseworker, eventId: FieldEventId) =>
  getFieldEvent({ ctx: as(who.actor), input: { eventId } })

describe('planning', () => {
  it('is for any organisation where everybody is accompanied, and for one’s own elsewhere', async () => {
    const outcomes = async (who: StagedCaseworker, organisationId: OrganisationId) =>
      outcomeOf(plan(who, { organisationId }))
    expect(await outcomes(cite, partner.organisationId)).toBe('done')
    expect(await outcomes(partner, partner.organisationId)).toBe('done')
    expect(await outcomes(partner, cite.organisationId)).toBe('invalid')
    // Nor by a query that forgets to ask.
    const event = {
      code: '00000000',
      title: 'Forum',
      place: 'Ici',
      heldOn: today(),
      startsAt: '09:00',
      endsAt: '10:00',
      organisationId: cite.organisationId,
      plannedBy: partner.accountId,
      plannedAt: new Date(),
    }
    await expect(
      withActor(test.database, partner.actor, (tx) => tx.insert(fieldEvents).values(event)),
    ).rejects.toThrow()
  })

  it('refuses a day that is past, a neighbourhood and a colleague that are none', async () => {
    const yesterday = parisDate(addDays(new Date(), -1))
    expect(await outcomeOf(plan(cite, { heldOn: yesterday }))).toBe('invalid')
    expect(await outcomeOf(plan(cite, { neighbourhood: 'QN00000' }))).toBe('invalid')
    expect(await outcomeOf(plan(cite, { staff: [newId()] }))).toBe('invalid')
  })

  it('says who is there, and offers the event where people are signed up, as theirs', async () => {
    const id = await plan(cite, { staff: [cite.accountId, partner.accountId] })
    expect((await read(cite, id)).staff).toHaveLength(2)
    const offered = async (who: StagedCaseworker) =>
      (await listEventChoices({ ctx: as(who.actor) })).find((each) => each.id === id)
    expect([(await offered(cite))?.mine, (await offered(partner))?.mine]).toEqual([true, true])
  })
})

describe('cancelling', () => {
  it('is done once, by the organisation that holds it or one that accompanies everybody', async () => {
    const id = await plan(cite)
    const cancel = (who: StagedCaseworker) =>
      outcomeOf(cancelFieldEvent({ ctx: as(who.actor), input: { eventId: id } }))
    expect(await cancel(partner)).toBe('conflict')
    expect((await read(partner, id)).cancellable).toBe(false)
    expect([await cancel(cite), await cancel(cite)]).toEqual(['done', 'conflict'])
    const over = await stage(test.database, (tx) => plannedEvent(tx, cite, { inDays: -1 }))
    const late = cancelFieldEvent({ ctx: as(cite.actor), input: { eventId: over.id } })
    expect(await outcomeOf(late)).toBe('conflict')
    expect((await read(cite, id)).cancelled).toBe(true)
    expect((await listEventChoices({ ctx: as(cite.actor) })).map((each) => each.id)).not.toContain(id)
    // Somebody was there all the same, and her form comes late.
    await signUp(id)
    expect((await read(cite, id)).counts.field).toEqual({ exactly: 1 })
  })
})

describe('what came of an event', () => {
  it('counts each person once, what was done for her since, and her no more than she agrees to', async () => {
    const id = await plan(cite)
    const key = newId<'registration'>()
    const [first, again] = [await signUp(id, key), await signUp(id, key)]
    expect(again).toBe(first)
    const second = await signUp(id)
    const staff = as(cite.actor)
    await logContact({ ctx: staff, input: { residentId: first, channel: 'visit', outcome: 'reached' } })
    await logContact({ ctx: staff, input: { residentId: second, channel: 'phone', outcome: 'reached' } })
    await logContact({ ctx: staff, input: { residentId: second, channel: 'phone', outcome: 'no_answer' } })
    const exact = (counts: Record<string, number>) =>
      Object.fromEntries(Object.entries(counts).map(([name, exactly]) => [name, { exactly }]))
    expect((await read(cite, id)).counts).toEqual(
      exact({ field: 2, poster: 0, visible: 2, visits: 1, calls: 2 }),
    )
    await withdrawConsent({ ctx: staff, input: { residentId: first } })
    await eraseResident({ ctx: staff, input: { residentId: second, ground: 'in_person' } })
    const after = await read(cite, id)
    expect(after.counts).toEqual(exact({ field: 2, poster: 0, visible: 0, visits: 1, calls: 0 }))
    expect(after.people.map(({ residentId, way }) => [residentId, way])).toEqual([[first, 'field']])
    const { rows } = await listFieldEvents({ ctx: staff, input: { over: false, page: 1 } })
    expect(rows.find((row) => row.id === id)?.signedUp).toEqual({ exactly: 2 })
  })

  it('says to an organisation outside the team no name and no count under five', async () => {
    const id = await plan(cite)
    const residentId = await signUp(id)
    const closed = await read(partner, id)
    expect([closed.counts.field, closed.people]).toEqual([{ under: 5 }, []])
    const rows = () =>
      withActor(test.database, partner.actor, (tx) =>
        tx.select({ id: eventSignUps.residentId }).from(eventSignUps),
      )
    expect(await rows()).toEqual([])
    await stage(test.database, (tx) =>
      tx.insert(teamMembers).values({
        residentId,
        organisationId: partner.organisationId,
        scopes: [],
        joinedAt: new Date(),
      }),
    )
    expect((await read(partner, id)).people.map((person) => person.residentId)).toEqual([residentId])
    expect(await rows()).toEqual([{ id: residentId }])
  })

  it('loses nobody to an event that is none', async () => {
    const residentId = await signUp(newId())
    const [kept] = await test.owner`
      select count(*)::int as n from event_sign_ups where resident_id = ${residentId}`
    expect(kept).toEqual({ n: 0 })
  })

  it('is told to the person in words: by whom she was signed up, and at which event', async () => {
    const event = await stage(test.database, (tx) => plannedEvent(tx, cite, { title: 'Café de l’emploi' }))
    const residentId = await signUp(event.id)
    const { themes } = await getHeldData({ ctx: as(cite.actor), input: { residentId } })
    const lines = themes.find(({ id }) => id === 'identite')?.lines ?? []
    const details = (term: string) => lines.find((line) => line.term === term)?.details
    expect(details('Inscription sur le terrain')).toMatch(/, par Camille Ostermeyer$/u)
    expect(details('Événement où vous vous êtes inscrit·e')).toBe('Café de l’emploi, Centre social Le Galet')
  })
})
