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

/**
 * In two statements: whoever saves her profile waits for the row of her card, and ten thousand rows one by one took a minute.
 * @returns how many rows were written.
 */
async function writeCards(
  tx: Tx,
  { rows, cards, now }: { rows: readonly Row[]; cards: readonly SharedCard[]; now: Date },
): Promise<number> {
  const byId = new Map(rows.map((row) => [String(row.profileId), row]))
  const standing = (card: SharedCard) =>
    card.classId === null
      ? null
      : (card.holders.map((id) => byId.get(id)?.classId).find((id) => id === card.classId) ?? null)
  const added = await addClasses(
    tx,
    cards.filter((card) => standing(card) === null),
    now,
  )
  const given = new Map<string, { classId: CardClassId; shown: readonly string[] }>()
  for (const card of cards) {
    const classId = standing(card) ?? added(card)
    for (const id of card.holders) given.set(id, { classId, shown: card.shown })
  }
  const changed = rows.flatMap((row) => {
    const card = given.get(row.profileId) ?? null
    const told = [...new Set([...row.told, ...(card?.shown ?? [])])].sort()
    const classId = card?.classId ?? null
    const stands =
      row.classId === classId && row.settledRevision === row.revision && told.length === row.told.length
    return stands
      ? []
      : [{ profile_id: row.profileId, class_id: classId, settled_revision: row.revision, told }]
  })
  if (changed.length > 0) {
    await tx.execute(sql`
      update published_cards card
      set class_id = given.class_id, settled_revision = given.settled_revision, told = given.told
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
        as given (profile_id uuid, class_id uuid, settled_revision integer, told text[])
      where card.profile_id = given.profile_id`)
  }
  return changed.length
}

/** @returns the new class of each of the cards; those that show the same may take each other's. */
async function addClasses(
  tx: Tx,
  cards: readonly SharedCard[],
  now: Date,
): Promise<(card: SharedCard) => CardClassId> {
  const free = new Map<string, CardClassId[]>()
  for (let from = 0; from < cards.length; from += classesPerInsert) {
    const rows = cards
      .slice(from, from + classesPerInsert)
      .map(({ shown }) => ({ shown: [...shown], createdAt: now }))
    const added = await tx
      .insert(cardClasses)
      .values(rows)
      .returning({ id: cardClasses.id, shown: cardClasses.shown })
    for (const { id, shown } of added) {
      const key = shown.join('\n')
      free.set(key, [...(free.get(key) ?? []), id])
    }
  }
  return ({ shown }) => {
    const id = free.get(shown.join('\n'))?.pop()
    if (id === undefined) throw new Error('insert into card_classes returned too few rows')
    return id
  }
}

/** Below what one statement may hold of parameters. */
const classesPerInsert = 5000
