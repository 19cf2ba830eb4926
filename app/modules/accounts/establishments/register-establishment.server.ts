import { count, eq, sql } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, DomainError, invalid } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, EstablishmentId } from '@/drizzle/ids'
import { establishmentMembers, establishments, places, workplaces } from '@/drizzle/schema'
import { importSiret, maxEstablishmentsPerAccount, maxEstablishmentsPerCompany } from './form/limits'
import type { EstablishmentInput } from './form/schemas'

const alreadyRegistered =
  'Cet établissement est déjà inscrit. Demandez à un·e collègue qui l’a inscrit, ou à la Cité de l’emploi.'

const taken = () => new DomainError('conflict', alreadyRegistered, { siret: [alreadyRegistered] })

/**
 * Registers an establishment, to be confirmed by a caseworker, with its one workplace; the actor becomes its member.
 * A SIRET that is known is never joined this way: whoever types it proves nothing.
 * @throws DomainError `conflict` when the SIRET is registered or the account or the company has its full number, `invalid` for an
 * unknown place.
 */
export function registerEstablishment({
  ctx,
  input,
}: {
  ctx: Context
  input: EstablishmentInput
}): Promise<EstablishmentId> {
  authorise(ctx.actor, 'establishment.register')
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx, inner) => {
    await refuseBeyondLimit(tx, accountId)
    await refuseBeyondCompanyLimit(tx, input.siret.slice(0, 9))
    const [place] = await tx.select().from(places).where(eq(places.code, input.placeCode))
    if (!place) throw invalid({ placeCode: ['Choisissez un lieu de la liste.'] })

    if (input.siret === importSiret) throw taken()
    const [created] = await tx
      .insert(establishments)
      .values({
        siret: input.siret,
        name: input.name,
        registeredBy: accountId,
        registeredAt: inner.clock.now(),
      })
      .onConflictDoNothing({ target: establishments.siret })
      .returning({ id: establishments.id })
    if (!created) throw taken()
    await tx.insert(establishmentMembers).values({ establishmentId: created.id, accountId })
    await tx.insert(workplaces).values({
      establishmentId: created.id,
      label: place.name,
      communeCode: place.communeCode,
      cell: place.cell,
    })
    await recordAudit(tx, inner, {
      action: 'establishment.registered',
      subject: { kind: 'establishment', id: created.id },
    })
    return created.id
  })
}

/** Registrations of one account that are sent together are counted one after the other. */
async function refuseBeyondLimit(tx: Tx, accountId: AccountId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`registrations of ${accountId}`}, 0))`)
  const [held] = await tx
    .select({ number: count() })
    .from(establishmentMembers)
    .where(eq(establishmentMembers.accountId, accountId))
  if ((held?.number ?? 0) < maxEstablishmentsPerAccount) return
  throw conflict(
    `Un compte peut inscrire ${maxEstablishmentsPerAccount} établissements au plus. Écrivez à la Cité de l’emploi pour en ajouter.`,
  )
}

/** Of all accounts together: colleagues who each register another workplace read one list. */
async function refuseBeyondCompanyLimit(tx: Tx, siren: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`registrations of ${siren}`}, 0))`)
  const [held] = await tx.execute<{ number: number }>(sql`select count_establishments_of(${siren}) as number`)
  if ((held?.number ?? 0) < maxEstablishmentsPerCompany) return
  throw conflict(
    `Une entreprise peut inscrire ${maxEstablishmentsPerCompany} établissements au plus. Écrivez à la Cité de l’emploi pour en ajouter.`,
  )
}
