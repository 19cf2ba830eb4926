import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import { cardClasses, publishedCards } from '@/drizzle/schema'
import { isSelected, type ProfileSelection } from '../documents/visible-profiles.server'
import type { ProfileTraits } from '../masking/mask-profile'
import { traitsOf, type CardFact } from './card-facts'
import { k } from './k'

/**
 * The cards of those of the profiles that are visible now. A class is counted at this very moment: people whose consent ran
 * out since it was given, and those whose traits changed, count no more, and under k nothing is shown.
 */
export async function readCards(
  tx: Tx,
  input: { ids: ProfileSelection; now: Date },
): Promise<Map<ProfileId, ProfileTraits>> {
  if (input.ids.length === 0) return new Map()
  const shared = selectShared(tx, input.now, input.ids)
  const rows = await tx
    .select({ id: publishedCards.profileId, shown: cardClasses.shown })
    .from(publishedCards)
    .leftJoin(shared, and(eq(shared.id, publishedCards.classId), publishedCards.settled))
    .leftJoin(cardClasses, eq(cardClasses.id, shared.id))
    .where(and(isSelected(publishedCards.profileId, input.ids), gt(publishedCards.visibleUntil, input.now)))
  return new Map(rows.map(({ id, shown }) => [id, traitsOf(shown ?? [])]))
}

/** What each class shows that k people share now. */
export async function listSharedClasses(tx: Tx, now: Date): Promise<CardFact[][]> {
  const shared = selectShared(tx, now)
  const rows = await tx
    .select({ shown: cardClasses.shown })
    .from(cardClasses)
    .innerJoin(shared, eq(shared.id, cardClasses.id))
  return rows.map(({ shown }) => shown)
}

/** @param members only the classes of these: the others need not be counted. */
function selectShared(tx: Tx, now: Date, members: ProfileSelection = 'all') {
  const theirs = alias(publishedCards, 'theirs')
  const classes = tx.select({ id: theirs.classId }).from(theirs).where(isSelected(theirs.profileId, members))
  return tx
    .select({ id: publishedCards.classId })
    .from(publishedCards)
    .where(
      and(
        publishedCards.settled,
        gt(publishedCards.visibleUntil, now),
        members === 'all' ? undefined : inArray(publishedCards.classId, classes),
      ),
    )
    .groupBy(publishedCards.classId)
    .having(sql`count(*) >= ${k}`)
    .as('shared')
}

/** Those of the profiles that may be shown at this moment, as an employer's own role may ask. */
export async function listShownProfiles(
  tx: Tx,
  input: { ids: ProfileSelection; now: Date },
): Promise<ProfileId[]> {
  if (input.ids.length === 0) return []
  const rows = await tx
    .select({ id: publishedCards.profileId })
    .from(publishedCards)
    .where(and(isSelected(publishedCards.profileId, input.ids), gt(publishedCards.visibleUntil, input.now)))
  return rows.map(({ id }) => id)
}
