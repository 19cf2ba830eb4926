import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { openAttempt } from './openid-attempt.server'
import { explainOpenIdError, openIdReturnPath, requireProvider } from './openid-refusals'

/**
 * Address of the provider's sign-in page, for the browser that holds this visit token.
 * @throws DomainError `not_found` where no provider is set, `unavailable` when it does not answer.
 */
export async function startOpenIdSignIn({
  ctx,
  input,
}: {
  ctx: Context
  input: { visitToken: string }
}): Promise<string> {
  const provider = requireProvider(ctx)
  const attempt = await transact({ ...ctx, actor: system }, (tx) => openAttempt(tx, ctx, input.visitToken))
  try {
    const address = await provider.authorizationUrl(attempt, `${ctx.settings.publicUrl}${openIdReturnPath}`)
    return address.href
  } catch (error) {
    throw explainOpenIdError(ctx, error)
  }
}
