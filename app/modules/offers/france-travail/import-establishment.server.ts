import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, EstablishmentId, WorkplaceId } from '@/drizzle/ids'
import { accounts, establishmentMembers, establishments, workplaces } from '@/drizzle/schema'
import { importSiret } from '@/app/modules/accounts/shared'
import type { MappedOffer } from './map-france-travail-offer'

export interface ImportOwner {
  establishmentId: EstablishmentId
  accountId: AccountId
}

/**
 * The establishment that imported offers stand under, made at the first import. Its account has no e-mail address, so
 * nobody can sign in with it. The transaction holds the import's lock.
 */
export async function findImportOwner(tx: Tx, ctx: Context): Promise<ImportOwner> {
  const [known] = await tx
    .select({ establishmentId: establishments.id, accountId: establishments.registeredBy })
    .from(establishments)
    .where(eq(establishments.siret, importSiret))
  if (known) return known
  const now = ctx.clock.now()
  const [account] = await tx
    .insert(accounts)
    .values({ role: 'employer', createdAt: now })
    .returning({ id: accounts.id })
  if (!account) throw new Error('insert into accounts returned no row')
  const [establishment] = await tx
    .insert(establishments)
    .values({
      siret: importSiret,
      name: 'Offres France Travail',
      status: 'confirmed',
      registeredBy: account.id,
      registeredAt: now,
      decidedAt: now,
    })
    .returning({ id: establishments.id })
  if (!establishment) throw new Error('insert into establishments returned no row')
  await tx.insert(establishmentMembers).values({ establishmentId: establishment.id, accountId: account.id })
  await recordAudit(tx, ctx, {
    action: 'establishment.registered',
    subject: { kind: 'establishment', id: establishment.id },
  })
  return { establishmentId: establishment.id, accountId: account.id }
}

/** The workplace of this very place, made when there is none; `known` keeps those of this import. */
export async function findWorkplace(
  tx: Tx,
  establishmentId: EstablishmentId,
  place: NonNullable<MappedOffer['workplace']>,
  known: Map<string, WorkplaceId>,
): Promise<WorkplaceId> {
  const key = JSON.stringify(place)
  const seen = known.get(key)
  if (seen !== undefined) return seen
  const { label, communeCode, cell } = place
  const [found] = await tx
    .select({ id: workplaces.id })
    .from(workplaces)
    .where(
      and(
        eq(workplaces.establishmentId, establishmentId),
        eq(workplaces.label, label),
        communeCode === null ? isNull(workplaces.communeCode) : eq(workplaces.communeCode, communeCode),
        cell === null ? isNull(workplaces.cell) : eq(workplaces.cell, cell),
      ),
    )
    .limit(1)
  const [workplace] = found
    ? [found]
    : await tx
        .insert(workplaces)
        .values({ establishmentId, label, communeCode, cell })
        .returning({ id: workplaces.id })
  if (!workplace) throw new Error('insert into workplaces returned no row')
  known.set(key, workplace.id)
  return workplace.id
}
