import { count, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, JobOfferId } from '@/drizzle/ids'
import { establishments, jobOffers, jobTitles, occupations, workplaces } from '@/drizzle/schema'
import type { ContractKind, EstablishmentStatus, OfferStatus } from '@/drizzle/vocabulary'

export interface OfferSummary {
  id: JobOfferId
  /** Label of its job title, or of its occupation. */
  title: string
  status: OfferStatus
  establishmentId: EstablishmentId
  establishmentName: string
  establishmentStatus: EstablishmentStatus
  occupationCode: string | null
  contract: ContractKind | null
  workplaceLabel: string | null
  openings: number
  deadline: string | null
  /** Where it was imported from; null when it was written here. */
  sourceReference: string | null
  createdAt: Date
  updatedAt: Date
  publishedAt: Date | null
}

export interface OfferPage {
  rows: OfferSummary[]
  total: number
  pageSize: number
}

const pageSize = 50

export const summaryColumns = {
  id: jobOffers.id,
  title: sql<string>`coalesce(${jobTitles.label}, ${occupations.label}, 'Offre sans titre')`,
  status: jobOffers.status,
  establishmentId: jobOffers.establishmentId,
  establishmentName: establishments.name,
  establishmentStatus: establishments.status,
  occupationCode: jobOffers.occupationCode,
  contract: jobOffers.contract,
  workplaceLabel: workplaces.label,
  openings: jobOffers.openings,
  deadline: jobOffers.deadline,
  sourceReference: jobOffers.sourceReference,
  createdAt: jobOffers.createdAt,
  updatedAt: jobOffers.updatedAt,
  publishedAt: jobOffers.publishedAt,
}

/** Last touched first. @param page from 1. */
export async function selectOfferPage(tx: Tx, where: SQL | undefined, page = 1): Promise<OfferPage> {
  const [counted] = await tx.select({ total: count() }).from(jobOffers).where(where)
  const rows = await tx
    .select(summaryColumns)
    .from(jobOffers)
    .innerJoin(establishments, eq(establishments.id, jobOffers.establishmentId))
    .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
    .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
    .leftJoin(workplaces, eq(workplaces.id, jobOffers.workplaceId))
    .where(where)
    .orderBy(desc(jobOffers.updatedAt), jobOffers.id)
    .limit(pageSize)
    .offset((Math.max(1, page) - 1) * pageSize)
  return { rows, total: counted?.total ?? 0, pageSize }
}
