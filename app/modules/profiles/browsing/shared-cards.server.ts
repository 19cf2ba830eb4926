import { and, count, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { CardClassId, ProfileId } from '@/drizzle/ids'
import { cardClasses, publishedCards } from '@/drizzle/schema'
import { k } from '../cards/k'

interface Shown {
  /** As `CardFact`. */
  facts: ReadonlySet<string>
  /** The same as one text, whatever order they were written in. */
  text: string
}

/** A card that k people or more show at this moment. */
export interface SharedCard extends Shown {
  classId: CardClassId
  /** Exact: never for an employer's eyes. */
  people: number
}

/** What each class of the last list shows: it never changes once it is written, so only who shows it is asked every time. */
let shownBy: ReadonlyMap<CardClassId, Shown> = new Map()

/** Every card that an employer may read, in no order that means anything. A card under k is not there at all. */
export async function listSharedCards(tx: Tx, now: Date): Promise<SharedCard[]> {
  const counted = await tx
    .select({ classId: sql<CardClassId>`${publishedCards.classId}`, people: count() })
    .from(publishedCards)
    .where(
      and(publishedCards.settled, gt(publishedCards.visibleUntil, now), isNotNull(publishedCards.classId)),
    )
    .groupBy(publishedCards.classId)
    .having(sql`count(*) >= ${k}`)
  const known = shownBy
  const written = await readShown(
    tx,
    counted.flatMap(({ classId }) => (known.has(classId) ? [] : classId)),
  )
  const cards = counted.flatMap(({ classId, people }): SharedCard[] => {
    const shown = known.get(classId) ?? written.get(classId)
    return shown ? [{ classId, people, ...shown }] : []
  })
  shownBy = new Map(cards.map(({ classId, facts, text }) => [classId, { facts, text }]))
  return cards
}

async function readShown(tx: Tx, ids: readonly CardClassId[]): Promise<Map<CardClassId, Shown>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: cardClasses.id, shown: cardClasses.shown })
    .from(cardClasses)
    .where(sql`${cardClasses.id} = any(${`{${ids.join(',')}}`}::uuid[])`)
  return new Map(
    rows.map(({ id, shown }) => [id, { facts: new Set(shown), text: shown.toSorted().join(' ') }]),
  )
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
