import { desc, eq, max } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { WeightsReplayId } from '@/drizzle/ids'
import { matchWeights, weightsAdoptions } from '@/drizzle/schema'
import { parseWeights } from '@/search/scoring/weights'
import { checkReplay } from './check-replay.server'
import { describeReplay } from './describe-replay'
import { describeWeights } from './describe-weights'
import { findWeightsInUse } from './find-weights-in-use.server'
import { parseReplayReport } from './replay/replay-report'
import type { ReplayView, WeightsLine, WeightsStatus } from './weights-view'

export interface WeightsVersion {
  version: string
  status: WeightsStatus
  proposedAt: Date
  /** The last time, for a version that was put in use more than once. */
  adoptedAt: Date | null
}

/** Every version, the one in use with its numbers. */
export function listWeights({ ctx }: { ctx: Context }): Promise<{
  inUse: { version: string; adoptedAt: Date; lines: WeightsLine[] }
  versions: WeightsVersion[]
}> {
  authorise(ctx.actor, 'weights.read')
  return transact(ctx, async (tx) => {
    const { version, adoptedAt, data } = await findWeightsInUse(tx)
    const weights = parseWeights(data)
    const versions = await selectVersions(tx, version)
    return {
      inUse: { version, adoptedAt, lines: describeWeights(weights, weights, ctx.speech) },
      versions: versions.map(({ data: _data, ...row }) => row),
    }
  })
}

export interface WeightsDetails extends WeightsVersion {
  inUse: string
  lines: WeightsLine[]
  replay: { id: WeightsReplayId; madeAt: Date; against: string; view: ReplayView } | null
  /** Why it cannot be adopted now, in words; null when it can. */
  refusal: string | null
}

/** One version beside the one in use, and what its last replay told. @throws DomainError `not_found`. */
export function getWeights({
  ctx,
  input,
}: {
  ctx: Context
  input: { version: string }
}): Promise<WeightsDetails> {
  authorise(ctx.actor, 'weights.read')
  return transact(ctx, async (tx) => {
    const inUse = await findWeightsInUse(tx)
    const versions = await selectVersions(tx, inUse.version)
    const found = versions.find(({ version }) => version === input.version)
    if (!found) throw notFound()
    const { data, ...row } = found
    const check = await checkReplay(tx, {
      version: input.version,
      inUse: inUse.version,
      now: ctx.clock.now(),
    })
    return {
      ...row,
      inUse: inUse.version,
      lines: describeWeights(parseWeights(data), parseWeights(inUse.data), ctx.speech),
      replay: check.replay && {
        id: check.replay.id,
        madeAt: check.replay.madeAt,
        against: check.replay.against,
        view: describeReplay(parseReplayReport(check.replay.report)),
      },
      refusal: check.valid ? null : check.reason,
    }
  })
}

async function selectVersions(tx: Tx, inUse: string): Promise<(WeightsVersion & { data: unknown })[]> {
  const rows = await tx
    .select({
      version: matchWeights.version,
      data: matchWeights.data,
      proposedAt: matchWeights.proposedAt,
      adoptedAt: max(weightsAdoptions.adoptedAt),
    })
    .from(matchWeights)
    .leftJoin(weightsAdoptions, eq(weightsAdoptions.version, matchWeights.version))
    .groupBy(matchWeights.version)
    .orderBy(desc(matchWeights.proposedAt), matchWeights.version)
  return rows.map((row) => ({
    ...row,
    status: row.version === inUse ? 'in_use' : row.adoptedAt === null ? 'proposed' : 'retired',
  }))
}
