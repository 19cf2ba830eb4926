import { asc } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
import { partnerOrganisations, referrals, residents, teamMembers } from '@/drizzle/schema'
import { referralPurposes, shareScopes } from '@/drizzle/vocabulary'
import {
  buildOrganisation,
  buildStaff,
  dayOf,
  daysAfter,
  insertRows,
  insertStaff,
  type Source,
} from '../builders/index.server'

/** An organisation that accompanies only those in whose team it is: some who have joined, some asked for, one of them for too long. */
export async function addTeams(
  tx: Tx,
  sender: { accountId: AccountId; organisationId: OrganisationId },
  source: Source,
): Promise<void> {
  const { random, now, keyring } = source
  const partner = buildOrganisation({ name: 'Auto-école solidaire des Tilleuls', reach: 'team' }, source)
  await insertRows(tx, partnerOrganisations, [partner])
  const staff = buildStaff(
    { organisationId: partner.id, displayName: 'Rachid Ellenbach', email: 'rachid@autoecole-tilleuls.test' },
    source,
  )
  await insertStaff(tx, keyring, [staff])
  const people = await tx.select({ id: residents.id }).from(residents).orderBy(asc(residents.id))
  const referred = random.sample(people, Math.max(3, Math.ceil(people.length / 40)))
  const asked = referred.map(({ id: residentId }, index) => {
    const sentAt = daysAfter(now, -random.integer(12, 40))
    const open = index < 2
    return {
      id: random.id(),
      residentId,
      fromOrganisationId: sender.organisationId,
      toOrganisationId: partner.id,
      purpose: random.pick(referralPurposes),
      scopes: random.sample(shareScopes, random.integer(1, 3)),
      agreementChannel: 'in_person' as const,
      sentBy: sender.accountId,
      sentAt,
      // The first has waited past its day.
      dueOn: dayOf(index === 0 ? daysAfter(sentAt, 10) : daysAfter(now, 7)),
      state: open ? ('sent' as const) : ('accepted' as const),
      endedAt: open ? null : daysAfter(sentAt, 3),
    }
  })
  await insertRows(tx, referrals, asked)
  await insertRows(
    tx,
    teamMembers,
    asked.flatMap(({ residentId, scopes, endedAt }) =>
      endedAt === null ? [] : [{ residentId, organisationId: partner.id, scopes, joinedAt: endedAt }],
    ),
  )
}
