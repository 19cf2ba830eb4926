import { and, asc, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { OrganisationId, ReferralId, ResidentId } from '@/drizzle/ids'
import { partnerOrganisations, referrals, residents, teamMembers } from '@/drizzle/schema'
import type { ReferralPurpose, ShareScope } from '@/drizzle/vocabulary'

export interface Team {
  /** Which organisation leads; null while nobody does. */
  lead: string | null
  members: { organisationId: OrganisationId; name: string; scopes: ShareScope[]; joinedAt: Date }[]
  /** Asked and not answered, the soonest deadline first. `dueOn` is `YYYY-MM-DD`. */
  asked: { id: ReferralId; to: string; purpose: ReferralPurpose; scopes: ShareScope[]; dueOn: string }[]
  /** Organisations that accompany everybody, whom no team holds back. */
  everyone: string[]
}

/** Who is around a person, and who reads what of her: for whoever accompanies her, and for herself. @throws DomainError `not_found` */
export async function readTeam({
  ctx,
  input: { residentId },
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<Team> {
  const actor = authoriseRole(ctx.actor, 'caseworker', 'resident')
  if (actor.role === 'resident' && actor.residentId !== residentId) throw notFound()
  return transact(ctx, async (tx) => {
    const [person] = await tx
      .select({ lead: partnerOrganisations.name })
      .from(residents)
      .leftJoin(partnerOrganisations, eq(partnerOrganisations.id, residents.organisationId))
      .where(eq(residents.id, residentId))
    if (!person) throw notFound()
    const members = await tx
      .select({
        organisationId: teamMembers.organisationId,
        name: partnerOrganisations.name,
        scopes: teamMembers.scopes,
        joinedAt: teamMembers.joinedAt,
      })
      .from(teamMembers)
      .innerJoin(partnerOrganisations, eq(partnerOrganisations.id, teamMembers.organisationId))
      .where(eq(teamMembers.residentId, residentId))
      .orderBy(asc(partnerOrganisations.name))
    const asked = await tx
      .select({
        id: referrals.id,
        to: partnerOrganisations.name,
        purpose: referrals.purpose,
        scopes: referrals.scopes,
        dueOn: referrals.dueOn,
      })
      .from(referrals)
      .innerJoin(partnerOrganisations, eq(partnerOrganisations.id, referrals.toOrganisationId))
      .where(and(eq(referrals.residentId, residentId), eq(referrals.state, 'sent')))
      .orderBy(asc(referrals.dueOn), asc(referrals.id))
    const everyone = await tx
      .select({ name: partnerOrganisations.name })
      .from(partnerOrganisations)
      .where(eq(partnerOrganisations.reach, 'everyone'))
      .orderBy(asc(partnerOrganisations.name))
    return { lead: person.lead, members, asked, everyone: everyone.map(({ name }) => name) }
  })
}
