import { and, asc, desc, eq, gt, ne, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { ReferralId, ResidentId } from '@/drizzle/ids'
import { partnerOrganisations, referrals, staffMembers } from '@/drizzle/schema'
import type { ReferralDeclineReason, ReferralPurpose, ReferralState, ShareScope } from '@/drizzle/vocabulary'

/** Of somebody whom the reader does not know: who she is is told with the yes. */
export interface AskedReferral {
  id: ReferralId
  purpose: ReferralPurpose
  scopes: ShareScope[]
  from: string
  /** Whom to ask. */
  sender: string
  sentAt: Date
  /** `YYYY-MM-DD`. */
  dueOn: string
}

export interface SentReferral {
  id: ReferralId
  residentId: ResidentId
  name: string
  to: string
  purpose: ReferralPurpose
  dueOn: string
  state: ReferralState
  declineReason: ReferralDeclineReason | null
  endedAt: Date | null
}

/** Days for which an answer stays among what an organisation has sent. */
const answersShownFor = 30
/** Who waits longest comes first; past this many she is on her own page. */
const mostShown = 100

/** What waits for an answer of the actor's organisation, and what it sent: open ones past their deadline too, and answers of late. */
export function listReferrals({
  ctx,
}: {
  ctx: Context
}): Promise<{ asked: AskedReferral[]; sent: SentReferral[] }> {
  authorise(ctx.actor, 'casework.read')
  const { organisationId } = authoriseRole(ctx.actor, 'caseworker')
  const [from, to] = [
    alias(partnerOrganisations, 'from_organisation'),
    alias(partnerOrganisations, 'to_organisation'),
  ]
  return transact(ctx, async (tx, inner) => {
    const asked = await tx
      .select({
        id: referrals.id,
        purpose: referrals.purpose,
        scopes: referrals.scopes,
        from: from.name,
        sender: staffMembers.displayName,
        sentAt: referrals.sentAt,
        dueOn: referrals.dueOn,
      })
      .from(referrals)
      .innerJoin(from, eq(from.id, referrals.fromOrganisationId))
      .innerJoin(staffMembers, eq(staffMembers.accountId, referrals.sentBy))
      .where(and(eq(referrals.toOrganisationId, organisationId), eq(referrals.state, 'sent')))
      .orderBy(asc(referrals.dueOn), asc(referrals.id))
      .limit(mostShown)
    const rows = await tx
      .select({
        id: referrals.id,
        residentId: referrals.residentId,
        to: to.name,
        purpose: referrals.purpose,
        dueOn: referrals.dueOn,
        state: referrals.state,
        declineReason: referrals.declineReason,
        endedAt: referrals.endedAt,
      })
      .from(referrals)
      .innerJoin(to, eq(to.id, referrals.toOrganisationId))
      .where(
        and(
          eq(referrals.fromOrganisationId, organisationId),
          ne(referrals.state, 'withdrawn'),
          or(eq(referrals.state, 'sent'), gt(referrals.endedAt, addDays(ctx.clock.now(), -answersShownFor))),
        ),
      )
      .orderBy(desc(eq(referrals.state, 'sent')), asc(referrals.dueOn), asc(referrals.id))
      .limit(mostShown)
    const read = await readIdentities(tx, inner, {
      residentIds: [...new Set(rows.map(({ residentId }) => residentId))],
      purpose: 'referrals',
    })
    const sent = rows.flatMap((row) => {
      const identity = read.get(row.residentId)
      return identity ? [{ ...row, name: `${identity.givenName} ${identity.familyName}` }] : []
    })
    return { asked, sent }
  })
}
