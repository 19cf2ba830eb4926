import type { Tx } from '@/drizzle/client.server'
import { identities, poolMembers, profileExposures, residents } from '@/drizzle/schema'
import {
  insertAccounts,
  insertConsents,
  insertEstablishments,
  insertIntroductions,
  insertOffers,
  insertProfiles,
  insertRows,
} from '../builders/index.server'
import type { World } from './make-world'

/** In an order that every foreign key allows. */
export async function insertWorld(tx: Tx, world: World): Promise<void> {
  const { employers, offers, introductions, exposures } = world
  const people = world.residents
  await insertAccounts(tx, [...employers, ...people.flatMap(({ account }) => account ?? [])])
  await insertEstablishments(tx, employers)
  await insertOffers(tx, offers)
  await insertRows(
    tx,
    residents,
    people.map(({ resident }) => resident),
  )
  await insertRows(
    tx,
    identities,
    people.map(({ identity }) => identity),
  )
  await insertProfiles(tx, people)
  await insertConsents(
    tx,
    people.flatMap(({ consent }) => consent ?? []),
  )
  await insertRows(
    tx,
    poolMembers,
    people.flatMap(({ memberships }) => memberships),
  )
  await insertRows(tx, profileExposures, exposures)
  await insertIntroductions(tx, introductions)
}
