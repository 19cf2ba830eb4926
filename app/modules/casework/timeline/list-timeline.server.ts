import { and, eq, isNotNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { listMovesOfResident, type ResidentMove } from '@/app/modules/introductions/index.server'
import { agreementChannelLabels, stateLabels } from '@/app/modules/introductions/shared'
import { listSteps, type PathwayStep } from '@/app/modules/pathways/index.server'
import { lowerFirst } from '@/app/modules/reference/shared'
import { checkInAnswerLabels } from '@/app/modules/profiles/shared'
import { frenchDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import {
  checkIns,
  consents,
  contactAttempts,
  radarContests,
  staffMembers,
  staffNotes,
} from '@/drizzle/schema'
import { listHandovers, type Handover } from '../handover/list-handovers.server'
import { radarRules } from '../radar/radar-rules'
import { contactChannelLabels, contactOutcomeLabels } from '../shared'
import { stepEntries } from './step-entries'
import type { TimelineEntry } from './timeline-entry'

/** What one screen holds; the export has all. */
const shownEntries = 80

/**
 * What happened with a person, latest first: contacts, what she answered, consents, what she contested, introductions, agreements, notes, steps. It goes
 * with her file, whose reading is audited (`getResidentFile`).
 * @returns how many there are in all, the latest, and the steps that are ahead, soonest first.
 */
export async function listTimeline({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<{ entries: TimelineEntry[]; total: number; ahead: PathwayStep[] }> {
  authorise(ctx.actor, 'casework.read')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  const { residentId } = input
  return transact(ctx, async (tx, inner) => {
    const steps = await listSteps({ ctx: inner, input })
    const all = [
      ...(await noteEntries(tx, inner, { residentId, readerId: accountId })),
      ...(await contactEntries(tx, residentId)),
      ...(await consentEntries(tx, residentId)),
      ...(await checkInEntries(tx, residentId)),
      ...(await contestEntries(tx, residentId)),
      ...(await listHandovers({ ctx: inner, input })).map(handoverEntry),
      ...(await listMovesOfResident({ ctx: inner, input })).map(moveEntry),
      ...stepEntries(steps),
    ].sort((a, b) => b.at.getTime() - a.at.getTime())
    const ahead = steps.filter(({ doneOn, cancelledOn }) => doneOn === null && cancelledOn === null)
    return { entries: all.slice(0, shownEntries), total: all.length, ahead }
  })
}

async function noteEntries(
  tx: Tx,
  { keyring }: Pick<Context, 'keyring'>,
  { residentId, readerId }: { residentId: ResidentId; readerId: AccountId },
): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({ note: staffNotes, by: staffMembers.displayName })
    .from(staffNotes)
    .innerJoin(staffMembers, eq(staffMembers.accountId, staffNotes.authorId))
    .where(eq(staffNotes.residentId, residentId))
  return rows.map(({ note, by }) => ({
    at: note.writtenAt,
    kind: 'note',
    title: 'Note',
    by,
    text: keyring.open(staffNotes.body, note.id, note.body),
    ownNoteId: note.authorId === readerId ? note.id : null,
  }))
}

async function contactEntries(tx: Tx, residentId: ResidentId): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({ attempt: contactAttempts, by: staffMembers.displayName })
    .from(contactAttempts)
    .innerJoin(staffMembers, eq(staffMembers.accountId, contactAttempts.madeBy))
    .where(eq(contactAttempts.residentId, residentId))
  return rows.map(({ attempt, by }) => ({
    at: attempt.at,
    kind: 'contact',
    title: `${contactOutcomeLabels[attempt.outcome]}, ${lowerFirst(contactChannelLabels[attempt.channel])}`,
    by,
    text: null,
    ownNoteId: null,
  }))
}

/** What she answered when she was asked how she is getting on. */
async function checkInEntries(tx: Tx, residentId: ResidentId): Promise<TimelineEntry[]> {
  const rows = await tx
    .select()
    .from(checkIns)
    .where(and(eq(checkIns.residentId, residentId), isNotNull(checkIns.answer)))
  return rows.flatMap(({ answer, answeredAt, awayUntil }) =>
    answer === null || answeredAt === null
      ? []
      : {
          at: answeredAt,
          kind: 'check_in',
          title: 'Réponse à «\u00a0Où en êtes-vous\u00a0?\u00a0»',
          by: 'l’habitant·e',
          text:
            awayUntil === null
              ? checkInAnswerLabels[answer]
              : `${checkInAnswerLabels[answer]}, jusqu’au ${frenchDate(awayUntil)}`,
          ownNoteId: null,
        },
  )
}

/** Given and, where it is, withdrawn: two entries. */
async function consentEntries(tx: Tx, residentId: ResidentId): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({ consent: consents, by: staffMembers.displayName })
    .from(consents)
    .leftJoin(staffMembers, eq(staffMembers.accountId, consents.recordedBy))
    .where(and(eq(consents.residentId, residentId), eq(consents.purpose, 'visible_pool')))
  return rows.flatMap(({ consent, by }) => {
    const entry = { kind: 'consent', by: by ?? 'l’habitant·e', text: null, ownNoteId: null } as const
    const given: TimelineEntry = {
      ...entry,
      at: consent.givenAt,
      title: `Accord pour être visible, ${lowerFirst(agreementChannelLabels[consent.channel])}`,
    }
    if (consent.withdrawnAt === null) return [given]
    return [given, { ...entry, at: consent.withdrawnAt, by: '', title: 'Fin de cet accord' }]
  })
}

/** What she said of the reasons why she was on the list of calls. */
async function contestEntries(tx: Tx, residentId: ResidentId): Promise<TimelineEntry[]> {
  const rows = await tx.select().from(radarContests).where(eq(radarContests.residentId, residentId))
  return rows.map(({ kind, at }) => ({
    at,
    kind: 'contest',
    title: 'Raison d’appeler contestée',
    by: 'l’habitant·e',
    text: radarRules[kind].label,
    ownNoteId: null,
  }))
}

function handoverEntry({ at, introductionId, from, to, givenBy, note }: Handover): TimelineEntry {
  const what = introductionId === null ? 'Dossier confié' : 'Mise en relation confiée'
  return {
    at,
    kind: 'handover',
    title: from === null ? `${what} à ${to}` : `${what} par ${from} à ${to}`,
    by: givenBy,
    text: note,
    ownNoteId: null,
  }
}

function moveEntry(move: ResidentMove): TimelineEntry {
  const text = `${move.offerTitle}, ${move.establishmentName}`
  return 'to' in move
    ? { at: move.at, kind: 'introduction', title: stateLabels[move.to], by: move.by, text, ownNoteId: null }
    : {
        at: move.at,
        kind: 'agreement',
        title: `Accord pour cette offre, ${lowerFirst(agreementChannelLabels[move.agreedBy])}`,
        by: '',
        text,
        ownNoteId: null,
      }
}
