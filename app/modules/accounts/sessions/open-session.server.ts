import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '@/app/modules/audit/index.server'
import { addDays, addMinutes } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { digestToken, randomToken } from '@/app/platform/tokens.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { accounts, secondFactors, sessions } from '@/drizzle/schema'
import type { PageLanguage, Role } from '@/drizzle/vocabulary'
import { pendingMinutes, sessionDays, stageOf, type SessionStage } from './session'

export interface OpenedSession {
  /** Exists only here and in the browser; the table keeps its digest. */
  sessionToken: string
  role: Role
  /** In which the account is written to. */
  language: PageLanguage
  stage: SessionStage
  expiresAt: Date
}

/**
 * Opens a session, always under a new token: one that was planted in the browser before is worth nothing after.
 * Runs in a transaction that acts for the portal.
 * @returns null when the account is unknown or disabled.
 */
export async function openSession(
  tx: Tx,
  ctx: Pick<Context, 'actor' | 'clock' | 'settings' | 'keyring'>,
  input: {
    accountId: AccountId
    secondFactorGiven: boolean
    idToken?: string | null
    /** Chosen in this browser: a resident's account keeps it. */
    language?: PageLanguage | null | undefined
  },
): Promise<OpenedSession | null> {
  const now = ctx.clock.now()
  const [account] = await tx
    .select({
      role: accounts.role,
      language: accounts.language,
      epoch: accounts.sessionEpoch,
      enrolledAt: secondFactors.confirmedAt,
    })
    .from(accounts)
    .leftJoin(secondFactors, eq(secondFactors.accountId, accounts.id))
    .where(and(eq(accounts.id, input.accountId), isNull(accounts.disabledAt)))
  if (!account) return null
  const { role } = account
  const language = (role === 'resident' ? input.language : null) ?? account.language
  if (language !== account.language) {
    await tx.update(accounts).set({ language }).where(eq(accounts.id, input.accountId))
  }
  const secondFactorAt = input.secondFactorGiven ? now : null
  const stage = stageOf({
    role,
    enrolled: account.enrolledAt !== null,
    secondFactorAt,
    required: ctx.settings.staffSecondFactor === 'required',
  })
  const sessionToken = randomToken()
  const expiresAt =
    stage === 'open' ? addDays(now, sessionDays[role]) : addMinutes(now, pendingMinutes[stage])
  const tokenDigest = digestToken(sessionToken)
  await tx.insert(sessions).values({
    tokenDigest,
    accountId: input.accountId,
    epoch: account.epoch,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
    secondFactorAt,
    idToken: input.idToken ? ctx.keyring.seal(sessions.idToken, tokenDigest, input.idToken) : null,
  })
  await recordAudit(tx, ctx, {
    action: 'session.opened',
    subject: { kind: 'account', id: input.accountId },
    details: { stage },
  })
  return { sessionToken, role, language, stage, expiresAt }
}
