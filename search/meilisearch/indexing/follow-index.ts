import type { IndexLedger, IndexTurn } from '../../index-ledger'
import type { ProfileChange, ProfileSource } from '../../port'
import { SearchServerError } from '../errors'
import type { IndexServer, IndexView } from './index-server'
import { putDocuments, removeProfiles } from './put-documents'

export interface IndexingParts {
  server: IndexServer
  source: ProfileSource
  ledger: IndexLedger
  now: () => Date
}

/**
 * - `followed`: every change committed before the call is in the index.
 * - `busy`: another process is writing into it.
 * - `lost`: the index is missing, or is not as it was left, or has been away for too long: only a new one will do.
 */
export type Round = 'followed' | 'busy' | 'lost'

/** Milliseconds after which a mark is written again though nothing changed: it tells how fresh the index is. */
const markEvery = 5_000

/**
 * Follows the source from the mark of the index. The mark moves after the server has done everything before it, so that a
 * process killed at any moment leaves changes that are sent again, and none that is not.
 * @returns one round. It throws SearchServerError, or whatever the source or the ledger throws; the next one retries.
 */
export function createIndexFollower({ server, source, ledger, now }: IndexingParts, uid: string) {
  /** The source repeats changes for as long as an older transaction is open: what the last round sent, and left how. */
  let sent = { version: '', texts: new Map<string, string>() }

  async function follow(turn: IndexTurn): Promise<Round> {
    const view = await server.find(uid)
    const mark = view && (await turn.findMark(view.identity))
    if (!view || !mark || (mark.version !== view.version && !mark.unsettled)) return 'lost'
    const answer = await source.changesSince(mark.position)
    if (answer.kind === 'reload') return 'lost'

    const texts = new Map(answer.changes.map((change) => [change.profileId, JSON.stringify(change.document)]))
    const news = answer.changes.filter(
      ({ profileId }) => sent.version !== view.version || sent.texts.get(profileId) !== texts.get(profileId),
    )
    const changed = news.length === 0 ? { view, rejected: [] } : await write(turn, view, news)
    for (const { profileId } of changed.rejected) texts.delete(profileId)
    if (answer.changes.length > 0 || now().getTime() - mark.checkedAt.getTime() >= markEvery) {
      const rejectedIds = new Set(changed.rejected.map(({ profileId }) => profileId))
      await turn.save(
        { ...changed.view, position: answer.position },
        {
          taken: news.map(({ profileId }) => profileId).filter((profileId) => !rejectedIds.has(profileId)),
          rejected: changed.rejected,
        },
      )
    }
    sent = { version: changed.view.version, texts }
    return 'followed'
  }

  async function write(turn: IndexTurn, view: IndexView, changes: readonly ProfileChange[]) {
    await ledger.markUnsettled(view.identity)
    await turn.confirm()
    // Whoever left goes first, and waits for nobody's document.
    await removeProfiles(
      server,
      uid,
      changes.filter(({ document }) => document === null).map(({ profileId }) => profileId),
    )
    await turn.confirm()
    const rejected = await putDocuments(
      server,
      uid,
      changes.flatMap(({ document }) => document ?? []),
    )
    const after = await server.find(uid)
    // Another index got the name meanwhile: what was sent went to either.
    if (after?.identity !== view.identity) throw new SearchServerError('index_missing')
    return { view: after, rejected }
  }

  return { round: (): Promise<Round> => ledger.tryTurn(uid, follow), follow }
}
