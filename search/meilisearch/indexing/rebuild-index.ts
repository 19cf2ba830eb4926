import type { IndexTurn } from '../../index-ledger'
import { SearchServerError } from '../errors'
import { createIndexFollower, type IndexingParts } from './follow-index'
import { putDocuments } from './put-documents'

/** Name under which the next index of `uid` is made. Also what a reader must never be allowed to see. */
export function nextUid(uid: string): string {
  return `${uid}_next`
}

/**
 * Makes the index anew beside the one in use, and gives it the name when it is whole: readers never meet half of one. The
 * one in use goes on following meanwhile, in whichever process does it. Killed at any moment, it leaves at most an index
 * under the other name, which the next rebuild clears away.
 * @returns `busy` when another process is rebuilding it. @throws SearchServerError, or whatever the source or the ledger throws.
 */
export function rebuildIndex(parts: IndexingParts, uid: string): Promise<'rebuilt' | 'busy'> {
  const { server, ledger } = parts
  const next = nextUid(uid)
  return ledger.tryTurn(`${uid} rebuild`, async (): Promise<'rebuilt'> => {
    await ledger.forget(next)
    await ledger.waitTurn(next, (turn) => load(parts, next, turn))
    const follower = createIndexFollower(parts, next)
    // What happened during a long load is caught up with while the one in use still follows…
    await ledger.waitTurn(next, follower.follow)
    // …and what happened since, while it stands still.
    await ledger.waitTurn(uid, async (turn) => {
      if ((await ledger.waitTurn(next, follower.follow)) !== 'followed') {
        throw new SearchServerError('index_missing')
      }
      await server.publish(next, uid)
      const view = await server.find(uid)
      const mark = view && (await turn.findMark(view.identity))
      if (mark) await turn.save(mark)
    })
    await server.drop(next)
    await ledger.forget(next)
    return 'rebuilt'
  })
}

async function load({ server, source }: IndexingParts, uid: string, turn: IndexTurn): Promise<void> {
  const { identity } = await server.create(uid)
  const { batches, position } = await source.load()
  const rejected = []
  for await (const documents of batches) rejected.push(...(await putDocuments(server, uid, documents)))
  const view = await server.find(uid)
  if (view?.identity !== identity) throw new SearchServerError('index_missing')
  await turn.save({ ...view, position }, { taken: 'all', rejected })
}
