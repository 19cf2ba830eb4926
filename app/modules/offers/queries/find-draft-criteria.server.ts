import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { workplaces } from '@/drizzle/schema'
import type { OfferCriteria } from '@/search/documents'
import type { JobOfferDraft } from '../form/offer-form'
import { checkOfferCodes } from '../rows/check-codes.server'

/**
 * What an offer still being written would compare profiles with, at its establishment's workplace. Null before it names
 * an occupation. Asks for nobody's right: callers know that the establishment is the actor's.
 * @throws DomainError `invalid` for codes the vocabulary does not know.
 */
export async function findDraftCriteria(tx: Tx, offer: JobOfferDraft): Promise<OfferCriteria | null> {
  const { occupationCode } = await checkOfferCodes(tx, offer)
  if (occupationCode === null) return null
  const [workplace] = await tx
    .select({ cell: workplaces.cell })
    .from(workplaces)
    .where(eq(workplaces.establishmentId, offer.establishmentId))
    .orderBy(asc(workplaces.id))
    .limit(1)
  const { skills, licences, certificates, languages, contract, slots, startsOn, experienceMonths } = offer
  return {
    occupation: occupationCode,
    skills,
    licences,
    certificates,
    languages,
    contract,
    slots,
    startsOn,
    experienceMonths,
    workplaceCell: workplace?.cell ?? null,
    pool: null,
  }
}
