import { authoriseRole } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { radarContests } from '@/drizzle/schema'
import type { RadarKind } from '@/drizzle/vocabulary'
import { isAboutRisk, metRules } from './radar-rules'
import { readFacts } from './read-facts.server'

export interface OwnReason {
  kind: RadarKind
  /** `YYYY-MM-DD`: the day that the rule counts from. */
  since: string
  /** She may say that it is not so: what the Cité itself has planned is no claim about her. */
  contestable: boolean
}

/** Why a resident stands on the list of calls now. Read as the portal: tries and plans are staff's to read, and hers to be told. */
export async function listOwnReasons({ ctx }: { ctx: Context }): Promise<OwnReason[]> {
  const { residentId } = authoriseRole(ctx.actor, 'resident')
  const now = ctx.clock.now()
  return transact({ ...ctx, actor: system }, async (tx) => {
    const [person] = await readFacts(tx, now, { residentId })
    if (person === undefined) return []
    return metRules(person.facts, now).map(({ kind, since }) => ({
      kind,
      since: parisDate(since),
      contestable: isAboutRisk(kind),
    }))
  })
}

/**
 * She says that a reason is not so, or no longer: it is a sign of hers, and the rule begins anew. Her caseworkers read it.
 * @throws DomainError `conflict` when the reason does not stand.
 */
export async function contestRadar({
  ctx,
  input,
}: {
  ctx: Context
  input: { kind: RadarKind }
}): Promise<void> {
  const { residentId } = authoriseRole(ctx.actor, 'resident')
  const { kind } = input
  const reasons = await listOwnReasons({ ctx })
  if (!reasons.some((reason) => reason.kind === kind && reason.contestable)) {
    throw conflict('Cette raison ne compte déjà plus.')
  }
  return transact(ctx, async (tx, inner) => {
    await holdResident(tx, inner, residentId)
    const at = ctx.clock.now()
    await tx
      .insert(radarContests)
      .values({ residentId, kind, at })
      .onConflictDoUpdate({ target: [radarContests.residentId, radarContests.kind], set: { at } })
    await recordAudit(tx, inner, {
      action: 'radar.contested',
      subject: { kind: 'resident', id: residentId },
      details: { rule: kind },
    })
  })
}
