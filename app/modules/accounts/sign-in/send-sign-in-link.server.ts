import { eq } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { deliverMail } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts } from '@/drizzle/schema'
import type { PageLanguage } from '@/drizzle/vocabulary'
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
  input: { accountId: AccountId; attempt: string; language?: PageLanguage | null | undefined }
}): Promise<void> {
  const link = await transact({ ...ctx, actor: system }, async (tx) => {
    // Held: an account that is being erased is waited for, and gets no link.
    const [account] = await tx
      .select({ id: accounts.id, role: accounts.role })
      .from(accounts)
      .where(eq(accounts.id, input.accountId))
      .for('key share')
    if (!account) return null
    const path = await issueSignInLink(tx, { accountId: account.id, now: ctx.clock.now() })
    return { path, language: account.role === 'resident' ? input.language : null }
  })
  if (link === null) return
  await deliverMail(ctx, {
    key: `sign-in:${input.attempt}`,
    accountId: input.accountId,
    kind: 'sign_in_link',
    holdsSecret: true,
    language: link.language,
    content: ({ say }) => ({
      subject: say('Votre lien pour entrer à la Cité de l’emploi'),
      body: [
        say('Bonjour,'),
        say('Voici votre lien de connexion. Il sert une fois, pendant {{minutes}} minutes :', {
          minutes: signInLinkMinutes,
        }),
        `${ctx.settings.publicUrl}${link.path}`,
        say('Si vous n’avez rien demandé, ne faites rien : personne ne peut entrer sans ce lien.'),
        say('La Cité de l’emploi de Hautepierre-Cronenbourg'),
      ].join('\n\n'),
    }),
  })
}
