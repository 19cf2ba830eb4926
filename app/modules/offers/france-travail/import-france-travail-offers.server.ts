import { eq, sql } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid, isDomainError } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { WorkplaceId } from '@/drizzle/ids'
import { jobOffers } from '@/drizzle/schema'
import { checkOffer, checkWording } from '../check/check-offer'
import { insertHits, listUndecidedHits } from '../check/settle-hits.server'
import { jobOfferSchema } from '../form/job-offer-schema'
import type { JobOfferDraft } from '../form/offer-form'
import { checkOfferCodes } from '../rows/check-codes.server'
import { replaceOfferSkills, toOfferColumns } from '../rows/offer-rows.server'
import { findImportOwner, findWorkplace, type ImportOwner } from './import-establishment.server'
import { mapFranceTravailOffer, type MappedOffer } from './map-france-travail-offer'
import type { Note } from './note'
import { readImportVocabulary } from './read-vocabulary.server'
import { settleCodes } from './settle-codes'

export interface FranceTravailImport {
  imported: number
  /** Already here by their source's id, written anew. */
  updated: number
  /** Here and closed: an import does not open them again. */
  keptClosed: number
  /** Kept from publication by the offer check until a caseworker decides; counted above too. */
  held: { id: string; rules: string[] }[]
  refused: { id: string; reasons: string[] }[]
  notes: (Note & { offerId: string })[]
}

/** Any constant, the same for every import: two at once would both make the establishment. */
const importLock = 6_720_002

/**
 * Brings in offers of France Travail's "Offres d'emploi v2", as published offers of one establishment of their own;
 * one that the offer check refuses waits for a caseworker.
 * An offer known by its source's id is written anew. All or nothing, but for offers refused with their reasons.
 * @param input.file parsed JSON: a list of offers, or the API's answer `{ resultats: [...] }`.
 * @throws DomainError `forbidden` unless the portal itself imports, `invalid` for another shape of file.
 */
export function importFranceTravailOffers({
  ctx,
  input,
}: {
  ctx: Context
  input: { file: unknown }
}): Promise<FranceTravailImport> {
  authorise(ctx.actor, 'offer.import')
  const now = ctx.clock.now()
  const mapped = listOffers(input.file).map((raw) => mapFranceTravailOffer(raw, now))
  return transact(ctx, async (tx, inner) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${importLock})`)
    const vocabulary = await readImportVocabulary(
      tx,
      mapped.map((offer) => offer.input),
    )
    const owner = await findImportOwner(tx, inner)
    const places = new Map<string, WorkplaceId>()
    const result: FranceTravailImport = {
      imported: 0,
      updated: 0,
      keptClosed: 0,
      held: [],
      refused: [],
      notes: [],
    }
    for (const [index, offer] of mapped.entries()) {
      const offerId = offer.input.sourceId ?? `n° ${index + 1}`
      const settled = settleCodes(offer.input, vocabulary)
      const judged = await judgeOffer(
        tx,
        offer.input,
        { ...settled.form, establishmentId: owner.establishmentId },
        now,
      )
      for (const found of [...offer.notes, ...settled.notes]) result.notes.push({ ...found, offerId })
      if ('reasons' in judged) result.refused.push({ id: offerId, reasons: judged.reasons })
      else {
        const written = await writeOffer(tx, inner, owner, offer.input, judged.offer, places)
        result[written.outcome] += 1
        if (written.held.length > 0) result.held.push({ id: offerId, rules: written.held })
      }
    }
    await recordAudit(tx, inner, {
      action: 'offers.imported',
      subject: { kind: 'establishment', id: owner.establishmentId },
      details: {
        imported: result.imported,
        updated: result.updated,
        refused: result.refused.length,
        held: result.held.length,
      },
    })
    return result
  })
}

function listOffers(file: unknown): unknown[] {
  if (Array.isArray(file)) return file
  if (typeof file === 'object' && file !== null && 'resultats' in file && Array.isArray(file.resultats)) {
    return file.resultats
  }
  throw invalid(
    {},
    'Ce fichier n’est pas une liste d’offres de France Travail\u00a0: attendu un tableau, ou un objet «\u00a0resultats\u00a0».',
  )
}

/** By the schema of every offer, as of the day it was made. */
async function judgeOffer(
  tx: Tx,
  { sourceId, createdAt }: MappedOffer,
  form: Record<string, unknown>,
  now: Date,
): Promise<{ offer: JobOfferDraft } | { reasons: string[] }> {
  if (sourceId === null || sourceId.length > 100)
    return { reasons: ['id\u00a0: offre sans identifiant utilisable.'] }
  const result = jobOfferSchema(parisDate(createdAt ?? now)).safeParse(form)
  if (!result.success) {
    return { reasons: result.error.issues.map(({ path, message }) => `${String(path[0])}\u00a0: ${message}`) }
  }
  try {
    const { occupationCode } = await checkOfferCodes(tx, result.data)
    return { offer: { ...result.data, occupationCode } }
  } catch (error) {
    if (!isDomainError(error) || error.code !== 'invalid') throw error
    return {
      reasons: [`romeCode\u00a0: métier ${result.data.occupationCode ?? ''} absent du vocabulaire chargé.`],
    }
  }
}

async function writeOffer(
  tx: Tx,
  ctx: Context,
  owner: ImportOwner,
  { sourceId, createdAt, workplace, texts }: MappedOffer,
  offer: JobOfferDraft,
  places: Map<string, WorkplaceId>,
): Promise<{ outcome: 'imported' | 'updated' | 'keptClosed'; held: string[] }> {
  const now = ctx.clock.now()
  const said = {
    ...toOfferColumns(offer),
    workplaceId:
      workplace === null ? null : await findWorkplace(tx, owner.establishmentId, workplace, places),
    updatedAt: now,
  }
  const sourceReference = `france-travail:${sourceId ?? ''}`
  const [known] = await tx
    .select({ id: jobOffers.id, status: jobOffers.status })
    .from(jobOffers)
    .where(eq(jobOffers.sourceReference, sourceReference))
    .for('update')
  if (known?.status === 'closed') return { outcome: 'keptClosed', held: [] }
  const madeOn = parisDate(createdAt ?? now)
  const found = [
    ...checkWording(texts, { today: madeOn, contract: offer.contract }),
    ...checkOffer(offer, madeOn),
  ]
  const hits = known ? await listUndecidedHits(tx, known.id, found) : found
  const held = hits.filter(({ severity }) => severity === 'blocking').map(({ rule }) => rule)
  if (known) {
    const status = held.length > 0 ? (known.status === 'published' ? 'paused' : known.status) : 'published'
    const publishedAt =
      status === 'published'
        ? sql`coalesce(${jobOffers.publishedAt}, ${now.toISOString()}::timestamptz)`
        : undefined
    await tx
      .update(jobOffers)
      .set({ ...said, status, ...(publishedAt && { publishedAt }) })
      .where(eq(jobOffers.id, known.id))
    await replaceOfferSkills(tx, known.id, offer.skills)
    await insertHits(tx, ctx, known.id, hits, null)
    return { outcome: 'updated', held }
  }
  const [created] = await tx
    .insert(jobOffers)
    .values({
      ...said,
      establishmentId: owner.establishmentId,
      createdBy: owner.accountId,
      status: held.length > 0 ? 'draft' : 'published',
      sourceReference,
      createdAt: createdAt ?? now,
      publishedAt: held.length > 0 ? null : (createdAt ?? now),
    })
    .returning({ id: jobOffers.id })
  if (!created) throw new Error('insert into job_offers returned no row')
  await replaceOfferSkills(tx, created.id, offer.skills)
  await insertHits(tx, ctx, created.id, hits, null)
  return { outcome: 'imported', held }
}
