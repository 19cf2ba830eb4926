import type { ProfileDocument } from '../../documents'
import type { IndexTurn } from '../../index-ledger'
import { SearchServerError } from '../errors'
import { compareAgain, compareAll, type IndexDifferences } from './compare-index'
import { createIndexFollower, type IndexingParts } from './follow-index'
import { putDocuments } from './put-documents'
import { rebuildIndex } from './rebuild-index'

export interface CheckingParts extends IndexingParts {
  /** Those of the profiles that are visible, as the database has them at the moment. */
  readDocuments(profileIds: readonly string[]): Promise<ProfileDocument[]>
}

export interface IndexCheck {
  /** `lost`: there is no index that follows this database; nothing was compared. */
  state: 'compared' | 'lost'
  found: DifferenceCounts
  /** After the repair; the same as found without one. */
  left: DifferenceCounts
}

export interface DifferenceCounts {
  missing: number
  stale: number
  unexpected: number
}

const none: DifferenceCounts = { missing: 0, stale: 0, unexpected: 0 }

/**
 * Compares index and database document by document, and mends what differs when asked to. The index goes on following
 * during the comparison, and stands still only while what seemed different is looked at again.
 * @throws SearchServerError, or whatever the source or the ledger throws.
 */
export async function checkIndex(
  parts: CheckingParts,
  uid: string,
  { repair }: { repair: boolean },
): Promise<IndexCheck> {
  const { ledger, server, source } = parts
  const { follow } = createIndexFollower(parts, uid)

  /** Of an index that has everything and that nobody writes to meanwhile. */
  const lookAgain = (at: IndexDifferences): Promise<IndexDifferences> =>
    ledger.waitTurn(uid, async (turn) => {
      if ((await follow(turn)) === 'lost') throw new SearchServerError('index_missing')
      return compareAgain(server, parts.readDocuments, uid, at)
    })

  if ((await ledger.waitTurn(uid, follow)) === 'lost') {
    if (!repair) return { state: 'lost', found: none, left: none }
    await rebuildIndex(parts, uid)
  }
  const found = await lookAgain(await compareAll(server, source, uid))
  if (!repair || isEmpty(found)) return { state: 'compared', found: counts(found), left: counts(found) }
  await ledger.waitTurn(uid, (turn) => mend(parts, uid, turn, found))
  return { state: 'compared', found: counts(found), left: counts(await lookAgain(found)) }
}

/** A document that changed since it was read is sent as it was, and then again: its change comes after the mark. */
async function mend(
  { server, ledger }: CheckingParts,
  uid: string,
  turn: IndexTurn,
  { missing, stale, unexpected }: IndexDifferences,
): Promise<void> {
  const documents = [...missing.values(), ...stale.values()]
  const before = await server.find(uid)
  const mark = before && (await turn.findMark(before.identity))
  if (!mark) throw new SearchServerError('index_missing')
  await ledger.markUnsettled(mark.identity)
  if (unexpected.size > 0) await server.remove(uid, [...unexpected])
  const rejected = await putDocuments(server, uid, documents)
  const after = await server.find(uid)
  if (after?.identity !== mark.identity) throw new SearchServerError('index_missing')
  const rejectedIds = new Set(rejected.map(({ profileId }) => profileId))
  const taken = documents.map(({ id }) => id).filter((id) => !rejectedIds.has(id))
  await turn.save({ ...after, position: mark.position }, { taken, rejected })
}

const isEmpty = ({ missing, stale, unexpected }: IndexDifferences) =>
  missing.size + stale.size + unexpected.size === 0

function counts({ missing, stale, unexpected }: IndexDifferences): DifferenceCounts {
  return { missing: missing.size, stale: stale.size, unexpected: unexpected.size }
}
