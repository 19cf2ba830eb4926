import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { auditChain, auditEntries, introductionTransitions } from '@/drizzle/schema'
import { hashFields } from './link-content'

export type ChainSource = (typeof auditChain.$inferSelect)['source']

/** A link, with what its row says today. */
export interface ReadLink {
  position: number
  source: ChainSource
  rowId: number
  contentHash: string
  previousHash: string
  hash: string
  /** Recomputed from the row; null when the row is gone. */
  found: string | null
}

const pageSize = 5000

/** The whole chain in order, a page at a time; a long one never stands in memory. */
export async function* readLinks(tx: Tx): AsyncGenerator<ReadLink> {
  let last: number | null = null
  for (;;) {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(tx, last)
    for (const row of page) yield toLink(row)
    last = page.at(-1)?.link.position ?? null
    if (last === null) return
  }
}

const microseconds = (moment: typeof auditEntries.at | typeof introductionTransitions.at) =>
  sql<string>`(extract(epoch from ${moment}) * 1000000)::bigint::text`

function readPage(tx: Tx, after: number | null) {
  return tx
    .select({
      link: auditChain,
      entry: {
        id: auditEntries.id,
        at: microseconds(auditEntries.at),
        actorId: auditEntries.actorId,
        actorRole: auditEntries.actorRole,
        action: auditEntries.action,
        subjectKind: auditEntries.subjectKind,
        subjectId: auditEntries.subjectId,
        details: sql<string>`${auditEntries.details}::text`,
      },
      moved: {
        id: introductionTransitions.id,
        introductionId: introductionTransitions.introductionId,
        fromState: introductionTransitions.fromState,
        toState: introductionTransitions.toState,
        actorId: introductionTransitions.actorId,
        actorRole: introductionTransitions.actorRole,
        scoringVersion: introductionTransitions.scoringVersion,
        reason: introductionTransitions.reason,
        at: microseconds(introductionTransitions.at),
      },
    })
    .from(auditChain)
    .leftJoin(
      auditEntries,
      and(eq(auditChain.source, 'audit_entries'), eq(auditEntries.id, auditChain.rowId)),
    )
    .leftJoin(
      introductionTransitions,
      and(
        eq(auditChain.source, 'introduction_transitions'),
        eq(introductionTransitions.id, auditChain.rowId),
      ),
    )
    .where(after === null ? undefined : gt(auditChain.position, after))
    .orderBy(asc(auditChain.position))
    .limit(pageSize)
}

function toLink({ link, entry, moved }: Awaited<ReturnType<typeof readPage>>[number]): ReadLink {
  if (entry) {
    const { id, at, actorId, actorRole, action, subjectKind, subjectId, details } = entry
    const fields = [String(id), at, actorId, actorRole, action, subjectKind, subjectId, details]
    return { ...link, found: hashFields([link.source, ...fields]) }
  }
  if (moved) {
    const { id, introductionId, fromState, toState, actorId, actorRole, scoringVersion, reason, at } = moved
    const fields = [
      String(id),
      introductionId,
      fromState,
      toState,
      actorId,
      actorRole,
      scoringVersion,
      reason,
      at,
    ]
    return { ...link, found: hashFields([link.source, ...fields]) }
  }
  return { ...link, found: null }
}
