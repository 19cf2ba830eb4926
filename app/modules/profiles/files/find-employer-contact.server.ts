import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId, ResidentId } from '@/drizzle/ids'
import type { Identity } from '../identity/identity'
import { readIdentities } from '../identity/read-identities.server'

/** What a released contact is made of. Never the address or the date of birth. */
export type EmployerContact = Pick<Identity, 'givenName' | 'familyName' | 'phone' | 'email'>

/**
 * The contact of a person, if the database opens it to this employer. No condition here says so: the door to
 * identities does, and a query without a rule of its own cannot get it wrong. What was read is audited.
 * @param input.introductionId on behalf of which introduction, for the audit row.
 */
export function findEmployerContact({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; introductionId: IntroductionId }
}): Promise<EmployerContact | null> {
  authoriseRole(ctx.actor, 'employer')
  const { residentId, introductionId } = input
  return transact(ctx, async (tx, inner) => {
    const read = await readIdentities(tx, inner, {
      residentIds: [residentId],
      purpose: 'introduction',
      introductionId,
    })
    const identity = read.get(residentId)
    if (!identity) return null
    const { givenName, familyName, phone, email } = identity
    return { givenName, familyName, phone, email }
  })
}
