import { authoriseRole } from '@/app/modules/access/index.server'
import { tellResident, type MailContent } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Speech } from '@/app/words/speech'
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
  if (person === undefined) return
  await tellResident({
    ctx,
    input: {
      kind: 'erasure_warning',
      residentId: person.residentId,
      key: person.warningKey,
      mail: (speech) => stayOrLeave(ctx.settings.publicUrl, speech),
    },
  })
}

function stayOrLeave(publicUrl: string, { say, count }: Speech): MailContent {
  return {
    subject: say('Voulez-vous rester ?'),
    body: [
      say('Bonjour,'),
      count(
        warningDays,
        'Nous n’avons plus de vos nouvelles. Dans {{n}} jours, tout ce que la Cité garde de vous sera effacé : votre profil, votre compte, vos accords.',
      ),
      `${say('Pour rester, connectez-vous, c’est tout :')}\n${publicUrl}/mon-espace`,
      say('Pour partir, ne faites rien.'),
    ].join('\n\n'),
  }
}
