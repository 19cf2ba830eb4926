import { createAccount } from '@/app/modules/accounts/index.server'
import { system, type ActorOf } from '@/app/modules/access/shared'
import { jobOfferDraftSchema, type JobOfferDraft, type OfferForm } from '@/app/modules/offers/shared'
import { parisDate } from '@/app/platform/clock'
import { withActor, type Tx } from '@/drizzle/client.server'
import type { EstablishmentId, OrganisationId } from '@/drizzle/ids'
import {
  communes,
  establishmentMembers,
  establishments,
  jobTitles,
  occupationFamilies,
  occupations,
  partnerOrganisations,
  places,
  skills,
  staffMembers,
  workplaces,
} from '@/drizzle/schema'
import type { EstablishmentStatus } from '@/drizzle/vocabulary'
import { createTestContext } from '@/tests/setup/context'
import { createTestDatabase } from '@/tests/setup/database'

/** A Monday noon in Strasbourg under the SMIC of June 2026. */
export const now = new Date('2026-11-23T11:00:00Z')
const clock = { now: () => now }

export const place = { code: 'here', name: 'Hautepierre', communeCode: '67482', cell: '891f8d7a4abffff' }

export type OfferWorld = Awaited<ReturnType<typeof createOfferWorld>>

/** A database with a few words of vocabulary, one place, and makers of actors and establishments. */
export async function createOfferWorld() {
  const { database, owner, drop, url } = await createTestDatabase()
  const act = <T>(work: (tx: Tx) => Promise<T>) => withActor(database, system, work)
  await act(insertVocabulary)
  let made = 0
  const number = () => (made += 1)

  const world = {
    database,
    owner,
    url,
    drop,
    act,
    system: createTestContext({ database, actor: system, clock }),
    async employer() {
      const { accountId } = await act((tx) =>
        createAccount(tx, world.system, { role: 'employer', email: `employer-${number()}@exemple.test` }),
      )
      const actor: ActorOf<'employer'> = { role: 'employer', accountId }
      return createTestContext({ database, actor, clock })
    },
    async caseworker() {
      const { accountId } = await act((tx) =>
        createAccount(tx, world.system, {
          role: 'caseworker',
          email: `caseworker-${number()}@exemple.test`,
        }),
      )
      const organisationId = await act((tx) => joinStaff(tx, accountId, `Structure ${number()}`))
      const actor: ActorOf<'caseworker'> = { role: 'caseworker', accountId, organisationId }
      return createTestContext({ database, actor, clock })
    },
    /** An employer with one establishment in the given status. */
    async recruiter(status: EstablishmentStatus = 'confirmed') {
      const ctx = await world.employer()
      const establishmentId = await act((tx) =>
        insertEstablishment(tx, ctx.actor.accountId, String(10_000_000_000_000 + number()), status),
      )
      const draft = (form: OfferForm = {}): JobOfferDraft =>
        jobOfferDraftSchema(parisDate(now)).parse({ establishmentId, ...form })
      return { ctx, establishmentId, draft }
    },
  }
  return world
}

async function insertVocabulary(tx: Tx): Promise<void> {
  await tx.insert(occupationFamilies).values({ code: 'N11', label: 'Magasinage' })
  await tx.insert(occupations).values({ code: 'N1103', label: 'Préparation', familyCode: 'N11' })
  await tx.insert(jobTitles).values({ code: 11, label: 'Préparateur de commandes', occupationCode: 'N1103' })
  await tx.insert(skills).values([
    { code: 100, kind: 'hardSkill', label: 'Préparer une commande' },
    { code: 101, kind: 'knowledge', label: 'Stocks' },
    { code: 102, kind: 'softSkill', label: 'Faire preuve d’autonomie' },
    { code: 300465, kind: 'softSkill', label: 'Avoir l’esprit d’équipe' },
    { code: 200, kind: 'certificate', label: 'CACES 1' },
  ])
  await tx.insert(communes).values({
    code: '67482',
    name: 'Strasbourg',
    postalCodes: ['67000', '67200'],
    latitude: 48.58,
    longitude: 7.75,
  })
  await tx.insert(places).values(place)
}

async function joinStaff(
  tx: Tx,
  accountId: ActorOf<'employer'>['accountId'],
  name: string,
): Promise<OrganisationId> {
  const [organisation] = await tx.insert(partnerOrganisations).values({ name }).returning()
  if (!organisation) throw new Error('no organisation')
  await tx
    .insert(staffMembers)
    .values({ accountId, organisationId: organisation.id, displayName: 'Personne du test' })
  return organisation.id
}

async function insertEstablishment(
  tx: Tx,
  accountId: ActorOf<'employer'>['accountId'],
  siret: string,
  status: EstablishmentStatus,
): Promise<EstablishmentId> {
  const [row] = await tx
    .insert(establishments)
    .values({ siret, name: `Établissement ${siret}`, status, registeredBy: accountId })
    .returning()
  if (!row) throw new Error('no establishment')
  await tx.insert(establishmentMembers).values({ establishmentId: row.id, accountId })
  await tx
    .insert(workplaces)
    .values({ establishmentId: row.id, label: place.name, communeCode: place.communeCode, cell: place.cell })
  return row.id
}
