import { and, asc, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import {
  accounts,
  auditEntries,
  barriers,
  checkInChoices,
  checkIns,
  consents,
  contactAttempts,
  emailAddresses,
  eventSignUps,
  fieldSignUps,
  handovers,
  homeNeighbourhoods,
  introductions,
  introductionTransitions,
  messageChoices,
  nextActions,
  placedHomes,
  pathwaySteps,
  poolMembers,
  profileExposures,
  profileOccupations,
  profiles,
  profileSkills,
  profileViews,
  radarContests,
  radarPauses,
  publishedCards,
  referrals,
  residents,
  schemeEnrolments,
  schemeSituations,
  sentMails,
  sentSms,
  sessions,
  signInLinks,
  silenceSettlements,
  staffNotes,
  teamMembers,
  unseenProfiles,
} from '@/drizzle/schema'

/** Every row that concerns a person, whole, but for her identity, which is read by its own door. Runs as the portal. */
export async function readHeldRows(tx: Tx, { keyring }: Pick<Context, 'keyring'>, residentId: ResidentId) {
  const [resident] = await tx.select().from(residents).where(eq(residents.id, residentId))
  const [profile] = await tx.select().from(profiles).where(eq(profiles.residentId, residentId))
  if (!resident || !profile) throw notFound()
  const { accountId } = resident
  const hers = tx
    .select({ id: introductions.id })
    .from(introductions)
    .where(eq(introductions.residentId, residentId))
  const addresses = await tx
    .select()
    .from(emailAddresses)
    .where(isAccount(emailAddresses.accountId, accountId))
  const mails = await tx
    .select()
    .from(sentMails)
    .where(isAccount(sentMails.accountId, accountId))
    .orderBy(desc(sentMails.sentAt))
  const texts = await tx
    .select()
    .from(sentSms)
    .where(eq(sentSms.residentId, residentId))
    .orderBy(desc(sentSms.sentAt))
  const notes = await tx
    .select()
    .from(staffNotes)
    .where(eq(staffNotes.residentId, residentId))
    .orderBy(desc(staffNotes.writtenAt))
  const given = await tx
    .select()
    .from(handovers)
    .where(eq(handovers.residentId, residentId))
    .orderBy(desc(handovers.at))
  const homes = await tx
    .select()
    .from(homeNeighbourhoods)
    .where(eq(homeNeighbourhoods.residentId, residentId))
  const situations = await tx
    .select()
    .from(schemeSituations)
    .where(eq(schemeSituations.residentId, residentId))
  return {
    resident: [resident],
    signUp: await tx.select().from(fieldSignUps).where(eq(fieldSignUps.residentId, residentId)),
    event: await tx.select().from(eventSignUps).where(eq(eventSignUps.residentId, residentId)),
    profile: [profile],
    account: await tx.select().from(accounts).where(isAccount(accounts.id, accountId)),
    signInAddress: addresses.map((row) => ({
      ...row,
      email: keyring.open(emailAddresses.email, row.accountId, row.email),
    })),
    sessions: await tx
      .select()
      .from(sessions)
      .where(isAccount(sessions.accountId, accountId))
      .orderBy(desc(sessions.createdAt)),
    signInLinks: await tx
      .select()
      .from(signInLinks)
      .where(isAccount(signInLinks.accountId, accountId))
      .orderBy(desc(signInLinks.createdAt)),
    mails: mails.map((row) => ({
      ...row,
      recipient: row.recipient && keyring.open(sentMails.recipient, row.id, row.recipient),
      subject: row.subject && keyring.open(sentMails.subject, row.id, row.subject),
      body: row.body && keyring.open(sentMails.body, row.id, row.body),
    })),
    texts: texts.map((row) => ({
      ...row,
      recipient: row.recipient && keyring.open(sentSms.recipient, row.id, row.recipient),
      body: row.body && keyring.open(sentSms.body, row.id, row.body),
      path: row.path && keyring.open(sentSms.path, row.id, row.path),
    })),
    channels: await tx
      .select()
      .from(messageChoices)
      .where(eq(messageChoices.residentId, residentId))
      .orderBy(messageChoices.channel),
    skills: await tx.select().from(profileSkills).where(eq(profileSkills.profileId, profile.id)),
    occupations: await tx
      .select()
      .from(profileOccupations)
      .where(eq(profileOccupations.profileId, profile.id)),
    pools: await tx.select().from(poolMembers).where(eq(poolMembers.profileId, profile.id)),
    exposures: await tx.select().from(profileExposures).where(eq(profileExposures.profileId, profile.id)),
    views: await tx.select().from(profileViews).where(eq(profileViews.profileId, profile.id)),
    settlements: await tx
      .select()
      .from(silenceSettlements)
      .where(inArray(silenceSettlements.introductionId, hers)),
    unseen: await tx.select().from(unseenProfiles).where(eq(unseenProfiles.profileId, profile.id)),
    card: await tx.select().from(publishedCards).where(eq(publishedCards.profileId, profile.id)),
    area: await tx.select().from(placedHomes).where(eq(placedHomes.profileId, profile.id)),
    consents: await tx
      .select()
      .from(consents)
      .where(eq(consents.residentId, residentId))
      .orderBy(desc(consents.givenAt)),
    introductions: await tx
      .select()
      .from(introductions)
      .where(eq(introductions.residentId, residentId))
      .orderBy(desc(introductions.createdAt), introductions.id),
    introductionMoves: await tx
      .select()
      .from(introductionTransitions)
      .where(inArray(introductionTransitions.introductionId, hers))
      .orderBy(asc(introductionTransitions.id)),
    notes: notes.map((row) => ({ ...row, body: keyring.open(staffNotes.body, row.id, row.body) })),
    nextAction: await tx.select().from(nextActions).where(eq(nextActions.residentId, residentId)),
    contacts: await tx
      .select()
      .from(contactAttempts)
      .where(eq(contactAttempts.residentId, residentId))
      .orderBy(desc(contactAttempts.at)),
    checkInChoice: await tx.select().from(checkInChoices).where(eq(checkInChoices.residentId, residentId)),
    checkIns: await tx
      .select()
      .from(checkIns)
      .where(eq(checkIns.residentId, residentId))
      .orderBy(desc(checkIns.askedOn)),
    handovers: given.map((row) => ({
      ...row,
      note: row.note && keyring.open(handovers.note, row.id, row.note),
    })),
    steps: await tx
      .select()
      .from(pathwaySteps)
      .where(eq(pathwaySteps.residentId, residentId))
      .orderBy(asc(pathwaySteps.plannedOn), asc(pathwaySteps.id)),
    barriers: await tx
      .select()
      .from(barriers)
      .where(eq(barriers.residentId, residentId))
      .orderBy(asc(barriers.notedAt)),
    radarPause: await tx.select().from(radarPauses).where(eq(radarPauses.residentId, residentId)),
    radarContests: await tx
      .select()
      .from(radarContests)
      .where(eq(radarContests.residentId, residentId))
      .orderBy(desc(radarContests.at)),
    team: await tx
      .select()
      .from(teamMembers)
      .where(eq(teamMembers.residentId, residentId))
      .orderBy(asc(teamMembers.organisationId)),
    referrals: await tx
      .select()
      .from(referrals)
      .where(eq(referrals.residentId, residentId))
      .orderBy(desc(referrals.sentAt)),
    neighbourhood: homes.map((row) => ({
      ...row,
      neighbourhood: keyring.open(homeNeighbourhoods.neighbourhood, row.residentId, row.neighbourhood),
    })),
    situation: situations.map((row) => ({
      ...row,
      answers: keyring.open(schemeSituations.answers, row.residentId, row.answers),
    })),
    schemes: await tx
      .select()
      .from(schemeEnrolments)
      .where(eq(schemeEnrolments.residentId, residentId))
      .orderBy(asc(schemeEnrolments.enteredOn), asc(schemeEnrolments.id)),
    journal: await tx
      .select()
      .from(auditEntries)
      .where(
        or(
          isSubject('resident', sql`${residentId}`),
          isAccount(auditEntries.actorId, accountId),
          accountId === null ? undefined : isSubject('account', sql`${accountId}`),
          and(
            eq(auditEntries.subjectKind, 'introduction'),
            inArray(
              auditEntries.subjectId,
              tx
                .select({ id: sql`${introductions.id}::text` })
                .from(introductions)
                .where(eq(introductions.residentId, residentId)),
            ),
          ),
        ),
      )
      .orderBy(desc(auditEntries.id)),
  }
}

export type HeldRows = Awaited<ReturnType<typeof readHeldRows>>

function isAccount(column: PgColumn, accountId: AccountId | null): SQL {
  return accountId === null ? sql`false` : eq(column, accountId)
}

const isSubject = (kind: string, id: SQL) =>
  and(eq(auditEntries.subjectKind, kind), eq(auditEntries.subjectId, id))
