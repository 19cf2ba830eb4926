import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import type { ConsentUnderstood } from '@/app/modules/consent/shared'
import { optIn } from '@/app/modules/pools/index.server'
import { registerResident } from '@/app/modules/profiles/index.server'
import type { ResidentRegistration } from '@/app/modules/profiles/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { RegistrationKey, ResidentId, TalentPoolId } from '@/drizzle/ids'
import { consents } from '@/drizzle/schema'

/**
 * Signs a person up and makes her visible, as she says it, in one go. Under one key it makes one person who agreed once, however
 * often a bad network has it sent, and a try that broke off between the two is completed by the next.
 * @throws DomainError like `registerResident` and `optIn`.
 */
export async function signUpInField({
  ctx,
  input,
}: {
  ctx: Context
  input: ResidentRegistration &
    ConsentUnderstood & { registrationKey: RegistrationKey; pools: readonly TalentPoolId[] }
}): Promise<ResidentId> {
  authoriseRole(ctx.actor, 'caseworker')
  const { pools, ...given } = input
  const residentId = await registerResident({ ctx, input: given })
  await transact(ctx, async (tx, inner) => {
    await holdResident(tx, inner, residentId)
    // Also one that she has withdrawn since: a late try of this form is no new agreement.
    if ((await tx.$count(consents, eq(consents.residentId, residentId))) > 0) return
    await optIn({ ctx: inner, input: { ...given, residentId, poolIds: pools } })
  })
  return residentId
}
