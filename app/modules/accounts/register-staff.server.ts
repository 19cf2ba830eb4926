import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { OrganisationId } from '@/drizzle/ids'
import { partnerOrganisations, staffMembers } from '@/drizzle/schema'
import { createAccount } from './create-account.server'
import type { StaffRegistration } from './shared'

/**
 * Opens the account of a caseworker or a coordinator; whoever runs the portal does it from the command line.
 * @throws DomainError `conflict` when the address already has an account.
 */
export function registerStaff({ ctx, input }: { ctx: Context; input: StaffRegistration }): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  return transact(ctx, async (tx, inner) => {
    const { accountId, created } = await createAccount(tx, ctx, { role: input.role, email: input.email })
    if (!created) throw conflict('Cette adresse e-mail a déjà un compte.')
    await tx.insert(staffMembers).values({
      accountId,
      organisationId: await keepOrganisation(tx, input),
      displayName: input.name,
    })
    await recordAudit(tx, inner, {
      action: 'staff.registered',
      subject: { kind: 'account', id: accountId },
      details: { role: input.role, ...(input.reach !== undefined && { reach: input.reach }) },
    })
  })
}

async function keepOrganisation(
  tx: Tx,
  { organisation: name, reach }: Pick<StaffRegistration, 'organisation' | 'reach'>,
): Promise<OrganisationId> {
  const insert = tx.insert(partnerOrganisations)
  if (reach === undefined) await insert.values({ name }).onConflictDoNothing()
  else
    await insert
      .values({ name, reach })
      .onConflictDoUpdate({ target: partnerOrganisations.name, set: { reach } })
  const [row] = await tx
    .select({ id: partnerOrganisations.id })
    .from(partnerOrganisations)
    .where(eq(partnerOrganisations.name, name))
  if (!row) throw new Error('the organisation just written cannot be read')
  return row.id
}
