import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { deliverMail, type MailContent } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { EstablishmentId } from '@/drizzle/ids'
import { establishmentMembers, establishments } from '@/drizzle/schema'

/** Job: tells the members of an establishment what the Cité decided. */
export async function notifyEstablishmentDecided({
  ctx,
  input,
}: {
  ctx: Context
  input: { establishmentId: EstablishmentId }
}): Promise<void> {
  const members = await transact({ ...ctx, actor: system }, (tx) =>
    tx
      .select({
        accountId: establishmentMembers.accountId,
        name: establishments.name,
        status: establishments.status,
      })
      .from(establishmentMembers)
      .innerJoin(establishments, eq(establishments.id, establishmentMembers.establishmentId))
      .where(eq(establishments.id, input.establishmentId)),
  )
  for (const { accountId, name, status } of members) {
    if (status === 'pending') continue
    await deliverMail(ctx, {
      key: `establishment:${input.establishmentId}:${status}:${accountId}`,
      accountId,
      content: status === 'confirmed' ? confirmed(name, ctx.settings.publicUrl) : rejected(name),
    })
  }
}

function confirmed(name: string, url: string): MailContent {
  return {
    subject: 'Votre établissement est confirmé',
    body: `Bonjour,\n\n«\u00a0${name}\u00a0» est confirmé par la Cité de l’emploi. Publiez une offre pour voir les profils qui correspondent\u00a0:\n${url}/employeur`,
  }
}

function rejected(name: string): MailContent {
  return {
    subject: 'Votre établissement n’a pas pu être confirmé',
    body: `Bonjour,\n\nLa Cité de l’emploi n’a pas pu confirmer «\u00a0${name}\u00a0». Vérifiez le SIRET et la raison sociale, ou écrivez-nous\u00a0: nous regarderons ensemble.`,
  }
}
