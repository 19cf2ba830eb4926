import { eq, inArray } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { identities, residents } from '@/drizzle/schema'
import type { MessageChannel } from '@/drizzle/vocabulary'
import { readChoices } from './read-choices.server'
import { readStopToken } from './stop-token.server'
import { writeChoice } from './write-choice.server'

type Input = { token: string }

/**
 * What the link of a message would close, and whether it still is open. Changes nothing: mail scanners open links before people do.
 * @throws DomainError `not_found` for a token that the portal did not make.
 */
export async function findStop({
  ctx,
  input,
}: {
  ctx: Context
  input: Input
}): Promise<{ channel: MessageChannel; open: boolean }> {
  const { residentId, channel } = requireStop(ctx, input)
  return transact({ ...ctx, actor: system }, async (tx) => {
    const held = await tx.$count(residents, eq(residents.id, residentId))
    return { channel, open: held > 0 && (await readChoices(tx, residentId))[channel] }
  })
}

/** Closes one channel for whoever holds its message: the token is all the right there is. Safe to repeat. @throws DomainError like `findStop`. */
export async function stopChannel({ ctx, input }: { ctx: Context; input: Input }): Promise<void> {
  const stop = requireStop(ctx, input)
  return transact({ ...ctx, actor: system }, async (tx, inner) => {
    // Held: somebody who is being erased is waited for, and leaves no choice behind.
    const [held] = await tx
      .select({ id: residents.id })
      .from(residents)
      .where(eq(residents.id, stop.residentId))
      .for('key share')
    if (held) await writeChoice(tx, inner, { ...stop, wanted: false, way: 'link' })
  })
}

/**
 * Closes text messages for a number whose holder answered STOP: for everybody who gave it, since families share a telephone and he may be
 * any of them. Safe to repeat.
 * @param input.phone E.164; one that is nobody's changes nothing.
 */
export function stopNumber({ ctx, input }: { ctx: Context; input: { phone: string } }): Promise<void> {
  const indexes = ctx.keyring.blindIndexes(identities.phone, input.phone)
  return transact({ ...ctx, actor: system }, async (tx, inner) => {
    const holders = await tx
      .select({ residentId: identities.residentId })
      .from(identities)
      .where(inArray(identities.phoneIndex, indexes))
      .orderBy(identities.residentId)
    for (const { residentId } of holders) {
      await writeChoice(tx, inner, { residentId, channel: 'sms', wanted: false, way: 'stop_reply' })
    }
  })
}

function requireStop(ctx: Context, { token }: Input) {
  const stop = readStopToken(ctx.settings, token)
  if (stop === null) throw notFound()
  return stop
}
