import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { deliverMail } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts } from '@/drizzle/schema'
import { issueSignInLink } from './issue-sign-in-link.server'
import { signInLinkMinutes } from '../shared'

/**
 * Job: makes a link and mails it. The token is made here, so that it never waits in the job queue.
 * @param attempt the job's own id: a second run of the same job sends nothing more.
 */
export async function sendSignInLink({
  ctx,
  input,
}: {
  ctx: Context
  input: { accountId: AccountId; attempt: string }
}): Promise<void> {
  const path = await transact({ ...ctx, actor: system }, async (tx) => {
    // Held: an account that is being erased is waited for, and gets no link.
    const [account] = await tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.id, input.accountId))
      .for('key share')
    return account ? issueSignInLink(tx, { accountId: account.id, now: ctx.clock.now() }) : null
  })
  if (path === null) return
  await deliverMail(ctx, {
    key: `sign-in:${input.attempt}`,
    accountId: input.accountId,
    holdsSecret: true,
    content: {
      subject: 'Votre lien pour entrer à la Cité de l’emploi',
      body: [
        'Bonjour,',
        `Voici votre lien de connexion. Il sert une fois, pendant ${signInLinkMinutes} minutes\u00a0:`,
        `${ctx.settings.publicUrl}${path}`,
        'Si vous n’avez rien demandé, ne faites rien\u00a0: personne ne peut entrer sans ce lien.',
        'La Cité de l’emploi de Hautepierre-Cronenbourg',
      ].join('\n\n'),
    },
  })
}
