import { createHash } from 'node:crypto'
import type { ProfileDocument } from '../../documents'
import type { ProfileSource } from '../../port'
import { indexId, toIndexDocument } from '../index-document'
import type { IndexServer } from './index-server'

/** Where index and database say different things, by primary key of the index. */
export interface IndexDifferences {
  /** Profiles that the index lacks, as they should be in it. */
  missing: Map<string, ProfileDocument>
  /** Profiles of which it holds something else. */
  stale: Map<string, ProfileDocument>
  /** What it should not hold. */
  unexpected: Set<string>
}

/**
 * Every document against every profile, content and all. Not of one moment: what changed meanwhile can look like a
 * difference, and `compareAgain` tells.
 */
export async function compareAll(
  server: IndexServer,
  source: ProfileSource,
  uid: string,
): Promise<IndexDifferences> {
  const held = new Map<string, string>()
  for await (const documents of server.list(uid)) {
    for (const document of documents) held.set(idOf(document), digest(document))
  }
  const differences: IndexDifferences = { missing: new Map(), stale: new Map(), unexpected: new Set() }
  const { batches } = await source.load()
  for await (const documents of batches) sort(documents, held, differences)
  for (const id of held.keys()) differences.unexpected.add(id)
  return differences
}

/** Those of the differences that are still there, of an index that nobody writes to meanwhile. */
export async function compareAgain(
  server: IndexServer,
  readDocuments: (profileIds: readonly string[]) => Promise<ProfileDocument[]>,
  uid: string,
  { missing, stale, unexpected }: IndexDifferences,
): Promise<IndexDifferences> {
  const found = await server.fetch(uid, [...missing.keys(), ...stale.keys(), ...unexpected])
  const held = new Map(found.map((document) => [idOf(document), digest(document)]))
  const profileIds = [...missing.values(), ...stale.values()].map(({ id }) => id)
  const documents = await readDocuments([...profileIds, ...found.flatMap(profileIdOf)])
  const differences: IndexDifferences = { missing: new Map(), stale: new Map(), unexpected: new Set() }
  sort(documents, held, differences)
  for (const id of held.keys()) differences.unexpected.add(id)
  return differences
}

/** Takes out of `held` what is as it should be, and notes what is not. */
function sort(
  documents: readonly ProfileDocument[],
  held: Map<string, string>,
  { missing, stale }: IndexDifferences,
): void {
  for (const document of documents) {
    const wanted = toIndexDocument(document)
    const digestHeld = held.get(wanted.id)
    if (digestHeld === undefined) missing.set(wanted.id, document)
    else if (digestHeld !== digest(wanted)) stale.set(wanted.id, document)
    held.delete(wanted.id)
  }
}

/** Of a document's content, whatever the order of its fields: a million whole documents would not fit in memory. */
function digest(document: unknown): string {
  return createHash('sha1')
    .update(JSON.stringify(inOrder(document)))
    .digest('base64')
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  )
}

function idOf(document: unknown): string {
  return String(read(document, 'id'))
}

/** The profile that a document of the index says it is of; none for a document that is no one's. */
function profileIdOf(document: unknown): string[] {
  const profileId = read(read(document, 'document'), 'id')
  return typeof profileId === 'string' && indexId(profileId) === idOf(document) ? [profileId] : []
}

function read(holder: unknown, field: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, field) : undefined
}
