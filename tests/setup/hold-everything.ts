import { system, type Actor } from '@/app/modules/access/shared'
import {
  handOverPerson,
  logContact,
  pauseRadar,
  setNextAction,
  writeNote,
} from '@/app/modules/casework/index.server'
import { chooseChannels } from '@/app/modules/consent/index.server'
import { tellResident } from '@/app/modules/notifications/index.server'
import { noteBarrier } from '@/app/modules/pathways/index.server'
import { chooseCheckIn, placeHomes, tellHomeNeighbourhood } from '@/app/modules/profiles/index.server'
import { checkInNotice } from '@/app/modules/profiles/shared'
import { enterScheme, tellSituation } from '@/app/modules/schemes/index.server'
import { answerReferral, sendReferral } from '@/app/modules/teams/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import {
  fieldSignUps,
  profileExposures,
  profileViews,
  sessions,
  signInLinks,
  unseenProfiles,
} from '@/drizzle/schema'
import {
  plannedEvent,
  type StagedCaseworker,
  type StagedIntroduction,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from './context'
import { newId } from '@/drizzle/ids'
import type { TestDatabase } from './database'
import { stage } from './stage'

/** What schemes ask about, as it is told of her. */
export const heldSituation = {
  allowance: 'rsa',
  withoutWork: 'from_24',
  level: 'up_to_3',
  studies: false,
  jobseeker: true,
} as const

/** Makes every table that can hold something of a person hold something of this one, who has a visible profile and an introduction. */
export async function holdEverything(
  test: TestDatabase,
  { residentId, profileId, accountId }: StagedResident,
  around: { introduction: StagedIntroduction; caseworker: StagedCaseworker; partner: StagedCaseworker },
): Promise<void> {
  const { introduction, caseworker, partner } = around
  const as = (actor: Actor) => createTestContext({ database: test.database, actor })
  const staff = as(caseworker.actor)
  const person = { residentId }
  await stage(test.database, async (tx) => {
    await tx
      .insert(profileExposures)
      .values({ profileId, jobOfferId: introduction.offer.jobOfferId, shownOn: '2026-02-03' })
    await tx
      .insert(profileViews)
      .values({ profileId, accountId: introduction.employer.accountId, viewedOn: '2026-02-03' })
    await tx.insert(fieldSignUps).values({
      key: newId(),
      residentId,
      contentDigest: `digest ${residentId}`,
      madeBy: caseworker.accountId,
      at: new Date(),
    })
    await plannedEvent(tx, caseworker, { people: [{ residentId, way: 'poster' }] })
    await tx.insert(unseenProfiles).values({ profileId, eligibleOffers: 2, reasons: [] })
    const stamp = { accountId, createdAt: new Date(), expiresAt: new Date() }
    await tx.insert(sessions).values({ tokenDigest: `session ${accountId}`, ...stamp })
    await tx.insert(signInLinks).values({ tokenDigest: `link ${accountId}`, ...stamp })
  })
  await placeHomes({ ctx: as(system), input: { divide: true } })
  await writeNote({ ctx: staff, input: { ...person, body: `Reste jusqu’à midi, ${residentId}` } })
  const referralId = await sendReferral({
    ctx: staff,
    input: {
      ...person,
      toOrganisationId: partner.organisationId,
      purpose: 'training',
      dueOn: '2100-03-12',
      scopes: ['pathway'],
      agreementChannel: 'in_person',
    },
  })
  await answerReferral({ ctx: as(partner.actor), input: { referralId, answer: 'accept' } })
  await tellHomeNeighbourhood({ ctx: staff, input: { ...person, code: null } })
  await tellSituation({ ctx: staff, input: { ...person, ...heldSituation } })
  await enterScheme({ ctx: staff, input: { ...person, scheme: 'plie' } })
  await setNextAction({ ctx: staff, input: { ...person, kind: 'call', dueOn: '2100-03-12' } })
  const until = parisDate(addDays(new Date(), 7))
  await pauseRadar({ ctx: staff, input: { ...person, reason: 'away', until } })
  const chosen = { noticeVersion: checkInNotice, language: 'fr', channel: 'phone' } as const
  await chooseCheckIn({ ctx: staff, input: { ...person, ...chosen, way: 'message' } })
  await test.owner`insert into check_ins (resident_id, asked_on, sent_at, answer, answered_at, away_until)
    values (${residentId}, '2026-01-05', now(), null, null, null), (${residentId}, '2026-01-19', now(), 'away', now(), '2026-02-16')`
  await test.owner`insert into radar_contests (resident_id, kind, at) values (${residentId}, 'silent', now())`
  await noteBarrier({ ctx: staff, input: { ...person, kind: 'transport' } })
  await logContact({ ctx: staff, input: { ...person, channel: 'phone', outcome: 'reached' } })
  await handOverPerson({
    ctx: staff,
    input: { ...person, toId: caseworker.accountId, note: 'Elle te connaît' },
  })
  await chooseChannels({ ctx: staff, input: { ...person, channels: ['email', 'sms'] } })
  await tellResident({
    ctx: as(system),
    input: {
      kind: 'introduction_waiting',
      ...person,
      key: `notice ${accountId}`,
      mail: () => ({ subject: 'Une offre pour vous', body: 'Bonjour' }),
      sms: { words: () => 'Bonjour', path: '/mon-espace' },
    },
  })
}
