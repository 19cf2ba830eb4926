import { eq, sql } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { createAccount } from '@/app/modules/accounts/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { RegistrationKey, ResidentId } from '@/drizzle/ids'
import { residents } from '@/drizzle/schema'
import { createResident } from './create-resident.server'
import type { ResidentRegistration } from './schemas'

/**
 * A caseworker signs a person up and becomes her lead caseworker. With an e-mail she also gets an account and a
 * sign-in link; without, the caseworker acts for her.
 * @param input.registrationKey of the form: sent again under the same key, also at once, it returns whom it made.
 * @throws DomainError `forbidden`, or `invalid` on field `email` when the address has an account: staff may know.
 */
export function registerResident({
  ctx,
  input,
}: {
  ctx: Context
  input: ResidentRegistration & { registrationKey?: RegistrationKey }
}): Promise<ResidentId> {
  authorise(ctx.actor, 'resident.register')
  const actor = authoriseRole(ctx.actor, 'caseworker')
  const { registrationKey } = input
  return transact({ ...ctx, actor: system }, async (tx) => {
    const made = registrationKey && (await findMade(tx, registrationKey))
    if (made) return made
    const account =
      input.email === null ? null : await createAccount(tx, ctx, { role: 'resident', email: input.email })
    if (account && !account.created) {
      throw invalid({
        email: [
          'Cette adresse a déjà un compte. Cherchez la personne dans la liste, ou laissez ce champ vide.',
        ],
      })
    }
    const accountId = account?.accountId ?? null
    const residentId = await createResident(tx, ctx, {
      accountId,
      leadCaseworkerId: actor.accountId,
      organisationId: actor.organisationId,
      registrationKey,
      identity: input,
    })
    await recordAudit(tx, ctx, {
      action: 'resident.registered',
      subject: { kind: 'resident', id: residentId },
      details: { account: accountId !== null },
    })
    if (accountId) await enqueueJob(tx, 'send_sign_in_link', { accountId }, `sign-in:${accountId}`)
    return residentId
  })
}

/** One sending at a time for one key: the second waits for what the first makes. */
async function findMade(tx: Tx, registrationKey: RegistrationKey): Promise<ResidentId | undefined> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`registration ${registrationKey}`}, 0))`,
  )
  const [row] = await tx
    .select({ id: residents.id })
    .from(residents)
    .where(eq(residents.registrationKey, registrationKey))
  return row?.id
}
