import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { withActor, type Database, type Tx } from '@/drizzle/client.server'
import { auditChain, auditEntries, auditSeals, introductionTransitions } from '@/drizzle/schema'
import { genesisHash, hashLink } from './link-content'
import { readLinks, type ChainSource, type ReadLink } from './read-links.server'
import { isSealGenuine, type Seal } from './seal.server'

/** A place where the journal is not what was written. Positions are those of the chain, both included. */
export type ChainBreak =
  /** A row, or its link, was changed. */
  | { kind: 'edited'; position: number; source: ChainSource; rowId: number }
  /** Rows, or their links, are gone. */
  | { kind: 'deleted'; from: number; to: number }
  /** A row that no commit of the portal wrote. */
  | { kind: 'inserted'; source: ChainSource; rowId: number }
  /** A link stands elsewhere than it was written. */
  | { kind: 'reordered'; position: number }
  /** What stood before this link is not what it was written after. */
  | { kind: 'replaced'; position: number }
  /** The chain ends before a head that was sealed or noted. */
  | { kind: 'cut'; last: number; expected: number }
  /** The chain passes through another hash than the one sealed or noted. */
  | { kind: 'rewritten'; from: number; to: number }
  | { kind: 'seal_forged'; number: number }
  | { kind: 'seal_missing'; from: number; to: number }

export interface Head {
  position: number
  hash: string
}

export interface ChainReport {
  /** Links read. */
  links: number
  /** The last link; position 0 for an empty chain. */
  head: Head
  /** Up to where only the holder of the secret could have rewritten the chain; null without any seal. */
  sealed: { position: number; at: Date } | null
  breaks: ChainBreak[]
}

/**
 * Reads the whole chain in one snapshot and recomputes it, without the database's own functions.
 * @param input.secret null leaves the signatures unread.
 * @param input.expected a head that was noted outside of the database.
 */
export function verifyAuditChain({
  database,
  secret,
  expected,
}: {
  database: Database
  secret: string | null
  expected: Head | null
}): Promise<ChainReport> {
  return withActor(
    database,
    system,
    async (tx) => {
      const seals = await tx.select().from(auditSeals).orderBy(asc(auditSeals.number))
      const anchors = [...seals, ...(expected ? [expected] : [])]
      const { head, links, breaks } = await walk(tx, anchors)
      return {
        links,
        head,
        sealed: sealedUpTo(seals),
        breaks: [
          ...breaks,
          ...(await findUnchained(tx)),
          ...cuts(head, anchors),
          ...(secret === null ? [] : judgeSeals(secret, seals)),
        ],
      }
    },
    { isolation: 'repeatable read' },
  )
}

async function walk(
  tx: Tx,
  anchors: readonly Head[],
): Promise<{ head: Head; links: number; breaks: ChainBreak[] }> {
  const anchorsAt = new Map<number, string[]>()
  for (const { position, hash } of anchors) {
    anchorsAt.set(position, [...(anchorsAt.get(position) ?? []), hash])
  }
  let certain = 0
  let rewritten = false
  const breaks: ChainBreak[] = []
  const unlinked: ReadLink[] = []
  let head: Head = { position: 0, hash: genesisHash }
  let links = 0
  for await (const link of readLinks(tx)) {
    links += 1
    const { position, previousHash, hash, found } = link
    const follows = position === head.position + 1
    if (!follows) breaks.push({ kind: 'deleted', from: head.position + 1, to: position - 1 })
    if (found === null) breaks.push({ kind: 'deleted', from: position, to: position })
    else if (found !== link.contentHash || hash !== hashLink(previousHash, link.contentHash)) {
      breaks.push({ kind: 'edited', position, source: link.source, rowId: link.rowId })
    }
    if (follows && previousHash !== head.hash) unlinked.push(link)
    const anchored = anchorsAt.get(position)
    // What follows the first one that differs differs as well, and says no more.
    if (anchored && !rewritten) {
      rewritten = anchored.some((anchor) => anchor !== hash)
      if (rewritten) breaks.push({ kind: 'rewritten', from: certain + 1, to: position })
      else certain = position
    }
    head = { position, hash }
  }
  breaks.push(...(await judgeUnlinked(tx, unlinked)))
  return { head, links, breaks }
}

/** A link that was written after another that still exists has moved; otherwise the one before it was replaced. */
async function judgeUnlinked(tx: Tx, unlinked: readonly ReadLink[]): Promise<ChainBreak[]> {
  if (unlinked.length === 0) return []
  const predecessors = await tx
    .select({ hash: auditChain.hash })
    .from(auditChain)
    .where(
      inArray(
        auditChain.hash,
        unlinked.map(({ previousHash }) => previousHash),
      ),
    )
  const standing = new Set([genesisHash, ...predecessors.map(({ hash }) => hash)])
  return unlinked.map(({ position, previousHash }) => ({
    kind: standing.has(previousHash) ? 'reordered' : 'replaced',
    position,
  }))
}

/** Rows that have no link: a commit of the portal leaves none. */
async function findUnchained(tx: Tx): Promise<ChainBreak[]> {
  const tables = { audit_entries: auditEntries, introduction_transitions: introductionTransitions }
  const breaks: ChainBreak[] = []
  for (const source of ['audit_entries', 'introduction_transitions'] as const) {
    const { id } = tables[source]
    const rows = await tx
      .select({ rowId: id })
      .from(tables[source])
      .leftJoin(auditChain, and(eq(auditChain.source, source), eq(auditChain.rowId, id)))
      .where(isNull(auditChain.position))
      .orderBy(asc(id))
    breaks.push(...rows.map(({ rowId }) => ({ kind: 'inserted' as const, source, rowId })))
  }
  return breaks
}

function cuts(head: Head, anchors: readonly Head[]): ChainBreak[] {
  const expected = anchors.reduce((furthest, { position }) => Math.max(furthest, position), 0)
  return expected > head.position ? [{ kind: 'cut', last: head.position, expected }] : []
}

function judgeSeals(secret: string, seals: readonly Seal[]): ChainBreak[] {
  const breaks: ChainBreak[] = []
  let number = 0
  let signature = ''
  for (const seal of seals) {
    // Without the one before it, a seal cannot be read.
    if (seal.number !== number + 1) {
      breaks.push({ kind: 'seal_missing', from: number + 1, to: seal.number - 1 })
    } else if (!isSealGenuine(secret, seal, signature)) {
      breaks.push({ kind: 'seal_forged', number: seal.number })
    }
    ;({ number, signature } = seal)
  }
  return breaks
}

function sealedUpTo(seals: readonly Seal[]): ChainReport['sealed'] {
  const last = seals.at(-1)
  return last ? { position: last.position, at: last.sealedAt } : null
}
