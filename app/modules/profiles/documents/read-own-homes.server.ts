import { and, isNotNull } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import { profiles } from '@/drizzle/schema'
import type { Cell } from '@/search/documents'
import { isSelected, type ProfileSelection } from './visible-profiles.server'

/** Homes as people told them, by profile: nothing that an employer reads is made of them. */
export async function readOwnHomes(tx: Tx, ids: ProfileSelection): Promise<Map<string, Cell>> {
  const rows = await tx
    .select({ id: profiles.id, home: profiles.homeCell })
    .from(profiles)
    .where(and(isSelected(profiles.id, ids), isNotNull(profiles.homeCell)))
  return new Map(rows.flatMap(({ id, home }): [ProfileId, Cell][] => (home === null ? [] : [[id, home]])))
}
