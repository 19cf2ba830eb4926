import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { openSession, type OpenedSession } from '../sessions/open-session.server'
import { applyRole } from './apply-role.server'
import { findLinkedStaff } from './find-linked-staff.server'
import { spendAttempt } from './openid-attempt.server'
import {
  explainOpenIdError,
  interrupted,
  openIdReturnPath,
  requireProvider,
  roleMissing,
  unknownPerson,
} from './openid-refusals'

/**
 * Opens the session of the member of staff whom the provider names; her own second factor is asked still, unless the
 * provider says that two were given. Never opens an account.
 * @param input.query of the address that the browser came back to.
 * @throws DomainError `not_found` where no provider is set, `unavailable` when it does not answer, `conflict` for an
 * answer that is not to be believed, `forbidden` for whoever has no account of staff or no role.
 */
export async function finishOpenIdSignIn({
  ctx,
  input,
}: {
  ctx: Context
  input: { query: URLSearchParams; visitToken: string }
}): Promise<OpenedSession> {
  const provider = requireProvider(ctx)
  const { query, visitToken } = input
  const attempt = await transact({ ...ctx, actor: system }, (tx) =>
    spendAttempt(tx, ctx, { state: query.get('state') ?? '', visitToken }),
  )
  if (attempt === null) throw interrupted()
  const answer = new URL(`${ctx.settings.publicUrl}${openIdReturnPath}`)
  answer.search = query.toString()
  const person = await provider.identify(attempt, answer).catch((error: unknown) => {
    throw explainOpenIdError(ctx, error)
  })

  return transact({ ...ctx, actor: system }, async (tx, systemCtx) => {
    const staff = await findLinkedStaff(tx, systemCtx, person)
    if (staff === null) throw unknownPerson()
    if (person.role === null) throw roleMissing()
    await applyRole(tx, systemCtx, { ...staff, wanted: person.role })
    const opened = await openSession(tx, systemCtx, {
      accountId: staff.accountId,
      secondFactorGiven: person.secondFactorGiven,
      idToken: person.idToken,
    })
    if (opened === null) throw unknownPerson()
    return opened
  })
}
