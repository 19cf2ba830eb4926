import { and, asc, count, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { CardClassId, ProfileId } from '@/drizzle/ids'
import { cardClasses, publishedCards } from '@/drizzle/schema'
import { k } from '../cards/k'

/** A card that k people or more show at this moment. */
export interface SharedCard {
  classId: CardClassId
  /** As `CardFact`. */
  facts: string[]
  /** Exact: never for an employer's eyes. */
  people: number
}

/** Every card that an employer may read, in no order that means anything. A card under k is not there at all. */
export async function listSharedCards(tx: Tx, now: Date): Promise<SharedCard[]> {
  const shared = tx
    .select({ classId: publishedCards.classId, people: count().as('people') })
    .from(publishedCards)
    .where(and(publishedCards.settled, gt(publishedCards.visibleUntil, now)))
    .groupBy(publishedCards.classId)
    .having(sql`count(*) >= ${k}`)
    .as('shared')
  const rows = await tx
    .select({ classId: cardClasses.id, facts: cardClasses.shown, people: shared.people })
    .from(shared)
    .innerJoin(cardClasses, eq(cardClasses.id, shared.classId))
    .orderBy(asc(cardClasses.id))
  return rows
}

/** Who shows one of these cards at this moment. */
export async function listCardHolders(
  tx: Tx,
  input: { classIds: readonly CardClassId[]; now: Date },
): Promise<{ classId: CardClassId; profileId: ProfileId }[]> {
  if (input.classIds.length === 0) return []
  const rows = await tx
    .select({ classId: publishedCards.classId, profileId: publishedCards.profileId })
    .from(publishedCards)
    .where(
      and(
        inArray(publishedCards.classId, [...input.classIds]),
        publishedCards.settled,
        gt(publishedCards.visibleUntil, input.now),
      ),
    )
  return rows.flatMap(({ classId, profileId }) => (classId === null ? [] : [{ classId, profileId }]))
}
