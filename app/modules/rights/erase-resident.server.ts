import { eq, sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { system, type Actor } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { requireShared } from '@/app/modules/consent/index.server'
import { endLiveIntroductions } from '@/app/modules/introductions/index.server'
import { forgetName } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { forbidden, notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import {
  accounts,
  consents,
  fieldSignUps,
  introductions,
  profiles,
  residents,
  searchOutbox,
  signInLinks,
} from '@/drizzle/schema'
import { spokenErasureGrounds, type ErasureGround } from './shared'

/** Who may say which ground: nobody erases "online" for somebody else, and only the portal sees to what is past its time. */
const groundsOf: Partial<Record<Actor['role'], readonly ErasureGround[]>> = {
  resident: ['online'],
  caseworker: spokenErasureGrounds,
  system: ['retention'],
}

/**
 * Erases a person (RGPD 17), now and with one commit: identity, account with its address, mails and sessions, profile,
 * consents, memberships. What lives ends as after a withdrawal, and open contacts close. Of her introductions the dates,
 * the moves and the score stay, with neither her nor her answers; of the journal the ids, behind which nothing is left.
 * @returns how many introductions were ended.
 * @throws DomainError `not_found` for somebody else, or who is erased already; `forbidden` for a ground that is not the actor's.
 */
export async function eraseResident({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; ground: ErasureGround }
}): Promise<number> {
  const actor = authoriseRole(ctx.actor, 'resident', 'caseworker', 'system')
  if (actor.role === 'resident' && actor.residentId !== input.residentId) throw notFound()
  if (!groundsOf[actor.role]?.includes(input.ground)) {
    throw forbidden('Une demande en ligne se fait depuis son propre espace.')
  }
  await transact(ctx, (tx, inner) => requireShared(tx, inner, input.residentId, 'whole'))
  // Accounts, sessions and mails are the portal's own; whoever asks is named in what is recorded.
  const ended = await transact({ ...ctx, actor: system }, async (tx) => {
    const { accountId, profileId } = await holdForErasure(tx, input.residentId)
    // Whoever starts or approves an introduction holds her consent in share mode: here they are waited for, and once
    // it is gone they find that she has left.
    await tx
      .update(fieldSignUps)
      .set({ contentDigest: null })
      .where(eq(fieldSignUps.residentId, input.residentId))
    await tx.delete(consents).where(eq(consents.residentId, input.residentId))
    const ended = await endLiveIntroductions(tx, ctx, {
      where: eq(introductions.residentId, input.residentId),
      transition: 'erase',
      // The employer reads what she reads after any withdrawal.
      cause: 'resident_withdrawal',
    })
    await forgetInIntroductions(tx, ctx, { ...input, accountId })
    await tx.insert(searchOutbox).values({ profileId })
    await tx.delete(residents).where(eq(residents.id, input.residentId))
    if (accountId !== null) {
      // First: signing in holds a link and then asks for the account.
      await tx.delete(signInLinks).where(eq(signInLinks.accountId, accountId))
      await tx.delete(accounts).where(eq(accounts.id, accountId))
    }
    await recordAudit(tx, ctx, {
      action: 'resident.erased',
      subject: { kind: 'resident', id: input.residentId },
      details: { ground: input.ground, ended },
    })
    return ended
  })
  forgetName(ctx.database, input.residentId)
  return ended
}

/** Taken before every other lock, and as weak, as `holdResident` does: introductions under way may still refer to her. */
async function holdForErasure(tx: Tx, residentId: ResidentId) {
  const [row] = await tx
    .select({ accountId: residents.accountId, profileId: profiles.id })
    .from(residents)
    .innerJoin(profiles, eq(profiles.residentId, residents.id))
    .where(eq(residents.id, residentId))
    .for('no key update', { of: residents })
  if (!row) throw notFound('Cette personne n’existe pas, ou ses données ont déjà été effacées.')
  return row
}

/**
 * Her introductions keep their dates, their states and their score. The receipt says what she can do and how far she
 * lives: it goes. A hire keeps its contact open until an end date: that is now.
 */
async function forgetInIntroductions(
  tx: Tx,
  ctx: Context,
  person: { residentId: ResidentId; accountId: AccountId | null },
): Promise<void> {
  const now = ctx.clock.now().toISOString()
  await tx
    .update(introductions)
    .set({
      residentId: null,
      receipt: {},
      agreementRecordedBy: sql`nullif(${introductions.agreementRecordedBy}, ${person.accountId}::uuid)`,
      contactEndsAt: sql`least(${introductions.contactEndsAt}, ${now}::timestamptz)`,
    })
    .where(eq(introductions.residentId, person.residentId))
}
