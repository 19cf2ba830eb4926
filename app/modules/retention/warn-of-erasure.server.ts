import { authoriseRole } from '@/app/modules/access/index.server'
import { deliverMail, type MailContent } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { findUnwarnedResidents } from './due-residents.server'
import { warningDays } from './shared'

/**
 * Job: the message without which nobody who can be written to is erased. Says nothing to whoever has come back meanwhile.
 * To sign in is a contact, so that the link needs no button of its own.
 */
export async function warnOfErasure({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const [person] = await transact(ctx, (tx) =>
    findUnwarnedResidents(tx, { now: ctx.clock.now(), residentId: input.residentId }),
  )
  if (person === undefined || person.accountId === null) return
  await deliverMail(ctx, {
    key: person.warningKey,
    accountId: person.accountId,
    content: stayOrLeave(ctx.settings.publicUrl),
  })
}

function stayOrLeave(publicUrl: string): MailContent {
  return {
    subject: 'Voulez-vous rester\u00a0?',
    body: `Bonjour,\n\nNous n’avons plus de vos nouvelles. Dans ${warningDays} jours, tout ce que la Cité garde de vous sera effacé\u00a0: votre profil, votre compte, vos accords.\n\nPour rester, connectez-vous, c’est tout\u00a0:\n${publicUrl}/mon-espace\n\nPour partir, ne faites rien.`,
  }
}
