import { asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, EstablishmentId, WorkplaceId } from '@/drizzle/ids'
import { communes, establishmentMembers, establishments, workplaces } from '@/drizzle/schema'
import type { EstablishmentStatus } from '@/drizzle/vocabulary'

export interface EstablishmentSummary {
  id: EstablishmentId
  siret: string
  name: string
  status: EstablishmentStatus
  registeredAt: Date
  decidedAt: Date | null
  workplaces: { id: WorkplaceId; label: string; communeName: string | null }[]
}

/** Oldest registration first. */
export async function selectEstablishments(
  tx: Tx,
  options: { where: SQL | undefined; limit: number; offset: number },
): Promise<EstablishmentSummary[]> {
  const rows = await tx
    .select({
      id: establishments.id,
      siret: establishments.siret,
      name: establishments.name,
      status: establishments.status,
      registeredAt: establishments.registeredAt,
      decidedAt: establishments.decidedAt,
    })
    .from(establishments)
    .where(options.where)
    .orderBy(asc(establishments.registeredAt), asc(establishments.id))
    .limit(options.limit)
    .offset(options.offset)
  if (rows.length === 0) return []
  const sites = await tx
    .select({
      establishmentId: workplaces.establishmentId,
      id: workplaces.id,
      label: workplaces.label,
      communeName: communes.name,
    })
    .from(workplaces)
    .leftJoin(communes, eq(communes.code, workplaces.communeCode))
    .where(
      inArray(
        workplaces.establishmentId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(workplaces.label))
  return rows.map((row) => ({
    ...row,
    workplaces: sites
      .filter((site) => site.establishmentId === row.id)
      .map(({ id, label, communeName }) => ({ id, label, communeName })),
  }))
}

/** Restricts a query on establishments to those the account is a member of. */
export function isMemberOf(accountId: AccountId): SQL {
  return inArray(
    establishments.id,
    sql`(select ${establishmentMembers.establishmentId} from ${establishmentMembers} where ${establishmentMembers.accountId} = ${accountId})`,
  )
}
