import { and, eq, gt, not, notExists, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { withActor, type Tx } from '@/drizzle/client.server'
import type { CardClassId } from '@/drizzle/ids'
import { cardClasses, occupations, publishedCards } from '@/drizzle/schema'
import { loadProfileDocuments } from '../documents/load-profile-documents.server'
import { readTraits } from '../masking/mask-profile'
import { createBreathing } from './breathe'
import { factsOf } from './card-facts'
import { k } from './k'
import { shareCards, type CardHolder, type SharedCard } from './share-cards'

type Row = Pick<
  typeof publishedCards.$inferSelect,
  'profileId' | 'classId' | 'revision' | 'settledRevision' | 'told'
>

/**
 * Gives everybody visible the class whose card she shows. Whatever happens while it works, a card shown is shared by
 * k people: a class is given for the revision of the traits that was read first, and counts nobody who has another by now.
 * @param input.regather makes better classes of those that stand; without it nothing is read when nobody waits.
 */
export async function publishCards({
  ctx,
  input: { regather },
}: {
  ctx: Pick<Context, 'database' | 'clock'>
  input: { regather: boolean }
}): Promise<{ changed: number }> {
  const now = ctx.clock.now()
  return withActor(ctx.database, system, async (tx) => {
    // One at a time, whichever worker runs it: two would each make classes of the same people.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('published_cards'))`)
    if (!regather && !(await somebodyWaits(tx, now))) return { changed: 0 }
    // Before the traits: a change that is committed in between makes the revision read here an old one.
    const rows = await tx
      .select({
        profileId: publishedCards.profileId,
        classId: publishedCards.classId,
        revision: publishedCards.revision,
        settledRevision: publishedCards.settledRevision,
        told: publishedCards.told,
      })
      .from(publishedCards)
      .where(gt(publishedCards.visibleUntil, now))
      .orderBy(publishedCards.profileId)
    const classes = await tx.select({ id: cardClasses.id, shown: cardClasses.shown }).from(cardClasses)
    const facts = await readFacts(tx, now)
    const holders = rows.flatMap(({ profileId, classId, told }): CardHolder[] => {
      const own = facts.get(profileId)
      return own ? [{ id: profileId, facts: own, told, classId }] : []
    })
    const cards = await shareCards(holders, classes, { regather, breathe: createBreathing() })
    const changed = await writeCards(tx, { rows, cards, now })
    await tx.delete(cardClasses).where(
      notExists(
        tx
          .select({ found: sql`1` })
          .from(publishedCards)
          .where(eq(publishedCards.classId, cardClasses.id)),
      ),
    )
    return { changed }
  })
}

/** Whether a class is to be given to somebody who came or changed, or to those whom a class of k has left. */
async function somebodyWaits(tx: Tx, now: Date): Promise<boolean> {
  const visible = gt(publishedCards.visibleUntil, now)
  const unsettled = await tx
    .select({ id: publishedCards.profileId })
    .from(publishedCards)
    .where(and(visible, not(publishedCards.settled)))
    .limit(1)
  if (unsettled.length > 0) return true
  const small = await tx
    .select({ id: publishedCards.classId })
    .from(publishedCards)
    .where(and(visible, sql`${publishedCards.classId} is not null`))
    .groupBy(publishedCards.classId)
    .having(sql`count(*) < ${k}`)
    .limit(1)
  return small.length > 0
}

/** The facts of everybody visible. */
async function readFacts(tx: Tx, now: Date): Promise<Map<string, string[]>> {
  const families = new Map(
    (await tx.select({ code: occupations.code, family: occupations.familyCode }).from(occupations)).map(
      ({ code, family }) => [code, family],
    ),
  )
  const documents = await loadProfileDocuments(tx, { ids: 'all', now })
  return new Map(
    documents.map((document) => [
      document.id,
      factsOf(readTraits(document, (code) => families.get(code) ?? null)),
    ]),
  )
}

/** @returns how many rows were written. */
async function writeCards(
  tx: Tx,
  { rows, cards, now }: { rows: readonly Row[]; cards: readonly SharedCard[]; now: Date },
): Promise<number> {
  const given = new Map<string, { classId: CardClassId; shown: readonly string[] }>()
  const byId = new Map(rows.map((row) => [String(row.profileId), row]))
  for (const card of cards) {
    const known = card.holders.map((id) => byId.get(id)?.classId).find((id) => id === card.classId)
    const classId = (card.classId === null ? null : known) ?? (await addClass(tx, card.shown, now))
    for (const id of card.holders) given.set(id, { classId, shown: card.shown })
  }
  let written = 0
  for (const row of rows) {
    const card = given.get(row.profileId) ?? null
    const told = [...new Set([...row.told, ...(card?.shown ?? [])])].sort()
    const classId = card?.classId ?? null
    if (row.classId === classId && row.settledRevision === row.revision && told.length === row.told.length) {
      continue
    }
    written += 1
    await tx
      .update(publishedCards)
      .set({ classId, settledRevision: row.revision, told })
      .where(eq(publishedCards.profileId, row.profileId))
  }
  return written
}

async function addClass(tx: Tx, shown: readonly string[], now: Date): Promise<CardClassId> {
  const [added] = await tx
    .insert(cardClasses)
    .values({ shown: [...shown], createdAt: now })
    .returning({ id: cardClasses.id })
  if (!added) throw new Error('insert into card_classes returned no row')
  return added.id
}
