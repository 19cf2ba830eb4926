import type { TalentPoolId } from '@/drizzle/ids'
import type { poolMembers, residents } from '@/drizzle/schema'
import {
  buildAccount,
  buildIdentity,
  buildResident,
  daysAfter,
  inventedMobile,
  type BuiltAccount,
  type BuiltConsent,
  type BuiltIdentity,
  type BuiltProfile,
  type Source,
} from '../builders/index.server'
import { makeConsent, type Standing } from './make-consent'
import { makeProfile } from './make-profile'
import type { Caseworker } from './make-staff'
import { origins, slug, streets } from './content/names'
import type { PoolSlug } from '../reference'
import { trades, type Trade } from './content/trades'

export interface WorldResident extends BuiltProfile {
  account: BuiltAccount | null
  resident: typeof residents.$inferSelect
  identity: BuiltIdentity
  consent: BuiltConsent | null
  standing: Standing
  memberships: (typeof poolMembers.$inferSelect)[]
  trade: Trade
}

export function makeResidents(
  count: number,
  caseworkers: readonly Caseworker[],
  poolIds: ReadonlyMap<PoolSlug, TalentPoolId>,
  source: Source,
): WorldResident[] {
  return Array.from({ length: count }, (_, index) => makeResident(index, caseworkers, poolIds, source))
}

function makeResident(
  index: number,
  caseworkers: readonly Caseworker[],
  poolIds: ReadonlyMap<PoolSlug, TalentPoolId>,
  source: Source,
): WorldResident {
  const { random, now } = source
  const origin = random.weighted(origins.map((entry) => [entry, entry.weight] as const))
  const trade = random.weighted(trades.map((entry) => [entry, entry.weight] as const))
  const givenName = random.pick(origin.given)
  const familyName = random.pick(origin.family)
  const createdAt = daysAfter(now, -random.integer(205, 420))
  const email = random.chance(0.12)
    ? null
    : `${slug(givenName)}.${slug(familyName)}.${index + 1}@exemple.test`
  const account = email === null ? null : buildAccount({ role: 'resident', email, createdAt }, source)
  const caseworker = random.chance(0.95) || account === null ? random.pick(caseworkers) : null
  const resident = buildResident(
    {
      accountId: account?.account.id ?? null,
      leadCaseworkerId: caseworker?.accountId ?? null,
      organisationId: caseworker?.organisationId ?? null,
      createdAt,
    },
    source,
  )
  const built = makeProfile(resident.id, trade, origin, source)
  const { consent, standing } = makeConsent(resident, origin.notice, random.pick(caseworkers), source)
  return {
    ...built,
    account,
    resident,
    identity: buildIdentity(
      {
        residentId: resident.id,
        givenName,
        familyName,
        email,
        phone: random.chance(0.08) ? null : inventedMobile(source),
        address: random.chance(0.3)
          ? null
          : `${random.integer(1, 98)} ${random.pick(streets)}, 67200 Strasbourg`,
        birthDate: random.chance(0.1) ? null : makeBirthDate(source),
      },
      source,
    ),
    consent,
    standing,
    memberships:
      consent !== null && standing === 'standing'
        ? makeMemberships(built, trade, consent.consent.givenAt, poolIds, source)
        : [],
    trade,
  }
}

function makeBirthDate({ random }: Source): string {
  const part = (value: number) => value.toString().padStart(2, '0')
  return `${random.integer(1964, 2007)}-${part(random.integer(1, 12))}-${part(random.integer(1, 28))}`
}

/** Her trade's pool, sometimes a second one; a few joined none yet. */
function makeMemberships(
  { profile }: BuiltProfile,
  trade: Trade,
  joinedAt: Date,
  poolIds: ReadonlyMap<PoolSlug, TalentPoolId>,
  { random }: Source,
): (typeof poolMembers.$inferSelect)[] {
  if (random.chance(0.04)) return []
  const own = poolIds.get(trade.pool)
  const chosen = new Set(own === undefined ? [] : [own])
  if (random.chance(0.25)) chosen.add(random.pick([...poolIds.values()]))
  return [...chosen].map((poolId) => ({ poolId, profileId: profile.id, joinedAt }))
}
