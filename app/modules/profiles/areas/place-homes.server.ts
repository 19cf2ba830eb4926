import { and, eq, isNotNull, notInArray, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { withActor, type Tx } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import { homeAreas, placedHomes, profiles, searchOutbox } from '@/drizzle/schema'
import type { Cell } from '@/search/documents'
import { k } from '../cards/k'
import { isSelected, isVisible } from '../documents/visible-profiles.server'
import { divideAreas } from './divide-areas'
import { countHomes, findAreas } from './find-areas'
import type { HomeArea, HomeAreas, HomeCell } from './home-area'
import { placeHome, type PlacedHome } from './place-home'

/**
 * Places everybody visible at the middle of an area where k of them live: what documents tell of a home. Where fewer than k are
 * left, areas become wider; smaller ones are made when `divide` is asked for, or when there are none.
 * Without `divide` nothing is read when nobody came, moved or left too few behind.
 */
export async function placeHomes({
  ctx,
  input: { divide },
}: {
  ctx: Pick<Context, 'database' | 'clock'>
  input: { divide: boolean }
}): Promise<{ changed: number }> {
  const now = ctx.clock.now()
  return withActor(ctx.database, system, async (tx) => {
    // One at a time, whichever worker runs it: two would each cut the same area.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('placed_homes'))`)
    if (!divide && !(await somebodyWaits(tx, now))) return { changed: 0 }
    const homes = await readHomes(tx, now)
    const cells = countHomes(homes)
    const known = await readAreas(tx)
    const areas = divide || known.size === 0 ? divideAreas(known, cells) : known
    await writeAreas(tx, { known, areas, now })
    await leaveHidden(tx, now)
    return { changed: await writeHomes(tx, placeAll({ homes, areas, cells, now })) }
  })
}

/** In what a list tells of a trip: without limits, none is. */
const hasLimits = sql<boolean>`coalesce(${profiles.travelLimits}, '{}') <> '{}'`

/** Whether somebody is to be placed, or too few are left in an area that is told. */
async function somebodyWaits(tx: Tx, now: Date): Promise<boolean> {
  const waiting = await tx
    .select({ id: profiles.id })
    .from(profiles)
    .leftJoin(placedHomes, eq(placedHomes.profileId, profiles.id))
    .where(
      and(
        isNotNull(profiles.homeCell),
        sql`${placedHomes.homeCell} is distinct from ${profiles.homeCell}`,
        isVisible(tx, now),
      ),
    )
    .limit(1)
  if (waiting.length > 0) return true
  const small = await tx
    .select({ area: placedHomes.area })
    .from(placedHomes)
    .leftJoin(
      profiles,
      and(
        eq(profiles.id, placedHomes.profileId),
        eq(profiles.homeCell, placedHomes.homeCell),
        hasLimits,
        isVisible(tx, now),
      ),
    )
    .where(isNotNull(placedHomes.area))
    .groupBy(placedHomes.area)
    // Also nobody: whoever of them comes back first must not find the area told of her alone.
    .having(sql`count(${profiles.id}) < ${k}`)
    .limit(1)
  return small.length > 0
}

interface Home {
  profileId: ProfileId
  cell: Cell
  counts: boolean
  before: PlacedHome | null
}

async function readHomes(tx: Tx, now: Date): Promise<Home[]> {
  const rows = await tx
    .select({ profileId: profiles.id, cell: profiles.homeCell, counts: hasLimits, before: placedHomes })
    .from(profiles)
    .leftJoin(placedHomes, eq(placedHomes.profileId, profiles.id))
    .where(and(isNotNull(profiles.homeCell), isVisible(tx, now)))
    .orderBy(profiles.id)
  return rows.flatMap(({ cell, ...row }) => (cell === null ? [] : [{ ...row, cell }]))
}

async function readAreas(tx: Tx): Promise<Map<string, HomeArea>> {
  const rows = await tx.select().from(homeAreas)
  return new Map(
    rows.map(({ path, middle, cutAxis, cutAt }) => [
      path,
      { path, middle, cut: cutAxis === null || cutAt === null ? null : { axis: cutAxis, at: cutAt } },
    ]),
  )
}

async function writeAreas(
  tx: Tx,
  { known, areas, now }: { known: HomeAreas; areas: HomeAreas; now: Date },
): Promise<void> {
  const changed = [...areas.values()].filter((area) => known.get(area.path)?.cut !== area.cut)
  for (const { path, middle, cut } of changed) {
    const values = { cutAxis: cut?.axis ?? null, cutAt: cut?.at ?? null }
    await tx
      .insert(homeAreas)
      .values({ path, middle, createdAt: now, ...values })
      .onConflictDoUpdate({ target: homeAreas.path, set: values })
  }
}

interface Placing extends PlacedHome {
  profileId: ProfileId
}

/** Those who are placed another way than before. */
function placeAll(input: {
  homes: readonly Home[]
  areas: HomeAreas
  cells: readonly HomeCell[]
  now: Date
}): Placing[] {
  const areaOf = findAreas(input.areas, input.cells)
  return input.homes.flatMap(({ profileId, cell, before }) => {
    const placed = placeHome(before, cell, areaOf.get(cell) ?? null, input.now)
    return isSame(before, placed) ? [] : [{ profileId, ...placed }]
  })
}

function isSame(before: PlacedHome | null, after: PlacedHome): boolean {
  return (
    before !== null &&
    before.homeCell === after.homeCell &&
    before.area === after.area &&
    before.toldArea === after.toldArea &&
    before.toldUntil?.getTime() === after.toldUntil?.getTime()
  )
}

/** Areas change without those whom nobody sees: they are placed anew when they are seen again. */
async function leaveHidden(tx: Tx, now: Date): Promise<void> {
  const visible = tx
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(isNotNull(profiles.homeCell), isVisible(tx, now)))
  await tx
    .update(placedHomes)
    .set({
      homeCell: null,
      area: null,
      countedFrom: null,
      toldUntil: sql`coalesce(${placedHomes.toldUntil}, ${now.toISOString()}::timestamptz)`,
    })
    .where(and(isNotNull(placedHomes.homeCell), notInArray(placedHomes.profileId, visible)))
}

/** In two statements, however many there are. Engines are told of each. */
async function writeHomes(tx: Tx, placings: readonly Placing[]): Promise<number> {
  if (placings.length === 0) return 0
  const rows = placings.map((placing) => ({
    profile_id: placing.profileId,
    home_cell: placing.homeCell,
    area: placing.area,
    counted_from: placing.countedFrom,
    told_area: placing.toldArea,
    told_until: placing.toldUntil,
  }))
  await tx.execute(sql`
    insert into ${placedHomes} (profile_id, home_cell, area, counted_from, told_area, told_until)
    select given.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (profile_id uuid, home_cell text, area text, counted_from text, told_area text, told_until timestamptz)
    join profiles on profiles.id = given.profile_id
    on conflict (profile_id) do update set home_cell = excluded.home_cell, area = excluded.area,
      counted_from = excluded.counted_from, told_area = excluded.told_area, told_until = excluded.told_until`)
  await tx.execute(sql`
    insert into ${searchOutbox} (profile_id)
    select id from ${profiles} where ${isSelected(
      profiles.id,
      placings.map(({ profileId }) => profileId),
    )}`)
  return placings.length
}
