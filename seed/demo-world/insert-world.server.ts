import type { Keyring } from '@/app/platform/keyring/create-keyring.server'
import type { Tx } from '@/drizzle/client.server'
import {
  poolMembers,
  profileExposures,
  residents,
  schemeEnrolments,
  silenceSettlements,
} from '@/drizzle/schema'
import {
  insertAccounts,
  insertConsents,
  insertEstablishments,
  insertIdentities,
  insertIntroductions,
  insertOffers,
  insertProfiles,
  insertRows,
} from '../builders/index.server'
import type { World } from './make-world'

/** In an order that every foreign key allows. */
export async function insertWorld(tx: Tx, keyring: Keyring, world: World): Promise<void> {
  const { employers, offers, introductions, exposures, enrolments } = world
  const people = world.residents
  await insertAccounts(tx, keyring, [...employers, ...people.flatMap(({ account }) => account ?? [])])
  await insertEstablishments(tx, employers)
  await insertOffers(tx, offers)
  await insertRows(
    tx,
    residents,
    people.map(({ resident }) => resident),
  )
  await insertIdentities(
    tx,
    keyring,
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
  // Before what they are credited with.
  await insertRows(tx, schemeEnrolments, enrolments)
  await insertIntroductions(tx, introductions)
  // All but one have said since what came of it: a world where every request is on hold would show nothing.
  const [, ...answered] = introductions.filter(({ introduction }) => introduction.state === 'expired')
  await insertRows(
    tx,
    silenceSettlements,
    answered.map(({ introduction }) => ({
      introductionId: introduction.id,
      answer: 'told_by_voice' as const,
      settledBy: introduction.caseworkerId,
      settledAt: introduction.stateChangedAt,
    })),
  )
}
