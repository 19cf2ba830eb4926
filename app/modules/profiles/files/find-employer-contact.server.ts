import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId, ResidentId } from '@/drizzle/ids'
import { identities } from '@/drizzle/schema'

/** What a released contact is made of. Never the address or the date of birth. */
export interface EmployerContact {
  givenName: string
  familyName: string
  phone: string | null
  email: string | null
}

/**
 * The contact of a person, if the database opens it to this employer. No condition here says so: row-level security
 * does (migration 0001), and a query without a rule of its own cannot get it wrong. What was read is audited.
 * @param input.introductionId on behalf of which introduction, for the audit row.
 */
export function findEmployerContact({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; introductionId?: IntroductionId }
}): Promise<EmployerContact | null> {
  authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx, inner) => {
    const [contact] = await tx
      .select({
        givenName: identities.givenName,
        familyName: identities.familyName,
        phone: identities.phone,
        email: identities.email,
      })
      .from(identities)
      .where(eq(identities.residentId, input.residentId))
    if (!contact) return null
    await recordAudit(tx, inner, {
      action: 'identity.viewed',
      subject: { kind: 'resident', id: input.residentId },
      details: { in: 'introduction', introduction: input.introductionId ?? null },
    })
    return contact
  })
}
