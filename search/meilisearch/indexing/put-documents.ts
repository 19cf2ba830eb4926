import type { ProfileDocument } from '../../documents'
import type { Rejection } from '../../index-ledger'
import { SearchServerError } from '../errors'
import { indexId, toIndexDocument } from '../index-document'
import type { IndexServer } from './index-server'

/** Documents of one request: a task costs the server more than the documents in it, and a request has 100 MB at most. */
const batchSize = 10_000
/** More than these in one batch are not documents gone wrong but a mapping gone wrong: the index must not be emptied over it. */
const mostRejections = 50

/**
 * Puts the documents into the index, in few large requests. One that is refused for the sake of a document is halved until
 * that document is alone; its older version leaves the index, which holds nothing that the database no longer says.
 * @returns the profiles refused. @throws SearchServerError
 */
export async function putDocuments(
  server: IndexServer,
  uid: string,
  documents: readonly ProfileDocument[],
): Promise<Rejection[]> {
  const rejected: Rejection[] = []
  for (let start = 0; start < documents.length; start += batchSize) {
    await putHalving(server, uid, documents.slice(start, start + batchSize), rejected)
  }
  await removeProfiles(
    server,
    uid,
    rejected.map(({ profileId }) => profileId),
  )
  return rejected
}

async function putHalving(
  server: IndexServer,
  uid: string,
  documents: readonly ProfileDocument[],
  rejected: Rejection[],
): Promise<void> {
  try {
    await server.put(uid, documents.map(toIndexDocument))
  } catch (error) {
    if (!(error instanceof SearchServerError) || error.reason !== 'rejected_document') throw error
    const [only, ...others] = documents
    if (only !== undefined && others.length === 0) {
      if (rejected.length === mostRejections) throw error
      rejected.push({ profileId: only.id, code: error.code ?? error.reason })
      return
    }
    const half = Math.ceil(documents.length / 2)
    await putHalving(server, uid, documents.slice(0, half), rejected)
    await putHalving(server, uid, documents.slice(half), rejected)
  }
}

/** @throws SearchServerError: a removal is never left for later. */
export async function removeProfiles(
  server: IndexServer,
  uid: string,
  profileIds: readonly string[],
): Promise<void> {
  if (profileIds.length > 0) await server.remove(uid, profileIds.map(indexId))
}
