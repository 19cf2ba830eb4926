import { afterEach, beforeEach, expect, it } from 'vitest'
import { createMemoryProfileSource } from '@/tests/contract/memory-profile-source'
import { indexId, toIndexDocument } from '@/search/meilisearch/index-document'
import { nextUid } from '@/search/meilisearch/indexing/rebuild-index'
import { person, type IndexWorld } from './index-world'

/** What is true of an index that follows, on the test double as on a real server. */
export function describeFollowing(
  open: (people?: number) => Promise<IndexWorld>,
  close: (world: IndexWorld) => Promise<void>,
): void {
  let world: IndexWorld

  beforeEach(async () => {
    world = await open()
  })
  afterEach(() => close(world))

  const expectEqual = async () => {
    expect(await world.held()).toEqual(world.wanted())
  }
  const someone = () => {
    const [first] = world.source.list()
    if (!first) throw new Error('nobody is there')
    return first
  }

  it('begins with everybody, and then holds each change', async () => {
    const index = world.start()
    expect(await index.catchUp()).toBe('followed')
    await expectEqual()
    world.source.put({ ...someone(), skills: [7] })
    world.source.put(person())
    world.source.remove(someone().id)
    expect(await index.catchUp()).toBe('followed')
    await expectEqual()
    expect(await world.held(nextUid(world.uid))).toBeNull()
  })

  it('holds nobody when there is nobody', async () => {
    for (const { id } of world.source.list()) world.source.remove(id)
    const index = world.start()
    await index.catchUp()
    expect(await world.held()).toEqual([])
    world.source.put(person())
    await index.catchUp()
    await expectEqual()
  })

  it('goes on where another process stopped, without making a new index', async () => {
    await world.start().catchUp()
    const before = await world.server.find(world.uid)
    world.source.put({ ...someone(), skills: [7] })
    await world.start().catchUp()
    await expectEqual()
    expect((await world.server.find(world.uid))?.identity).toBe(before?.identity)
  })

  it('bears changes that come again, and out of order', async () => {
    const initial = world.source.list()
    const restless = createMemoryProfileSource(initial, { repeated: 3, backwards: true })
    const index = world.start({ source: restless })
    await index.catchUp()
    for (const skill of [1, 2, 3, 4]) {
      restless.put({ ...someone(), skills: [skill] })
      restless.remove(initial[1]?.id ?? '')
      await index.catchUp()
      await world.start({ source: restless }).catchUp()
    }
    world.source.put({ ...someone(), skills: [4] })
    world.source.remove(initial[1]?.id ?? '')
    await expectEqual()
  })

  it.each<[string, () => Promise<void>]>([
    ['was deleted', () => world.server.drop(world.uid)],
    [
      'was deleted and made again, empty',
      async () => {
        await world.server.create(world.uid)
      },
    ],
    ['lost documents behind its back', () => world.server.remove(world.uid, [indexId(someone().id)])],
    ['was given documents by a stranger', () => world.server.put(world.uid, [stranger()])],
    [
      'was exchanged for another',
      async () => {
        await world.server.create(`${world.uid}_other`)
        await world.server.publish(`${world.uid}_other`, world.uid)
      },
    ],
  ])('notices by itself that the index %s, and is whole again', async (_what, harm) => {
    const index = world.start()
    await index.catchUp()
    await harm()
    expect(await world.held()).not.toEqual(world.wanted())
    await index.catchUp()
    await expectEqual()
    // And goes on from there.
    world.source.remove(someone().id)
    await index.catchUp()
    await expectEqual()
  })

  it('reads everything again when it was away for too long', async () => {
    const index = world.start()
    await index.catchUp()
    world.source.remove(someone().id)
    world.source.put(person())
    world.source.forget()
    await index.catchUp()
    await expectEqual()
  })

  it('puts a refused document aside, and goes on with the others', async () => {
    const index = world.start()
    await index.catchUp()
    const refused = person({ id: 'x'.repeat(600) })
    world.source.put(person())
    world.source.put(refused)
    world.source.put(person())
    world.source.remove(someone().id)
    await index.catchUp()
    world.source.remove(refused.id)
    await expectEqual()
  })

  it('leaves the index as it is when no document of a batch is accepted', async () => {
    const index = world.start()
    await index.catchUp()
    for (let number = 0; number < 60; number++) world.source.put(person({ id: `${number}`.padEnd(600, 'x') }))
    await expect(index.catchUp()).rejects.toMatchObject({ reason: 'rejected_document' })
    expect(await world.held()).toHaveLength(5)
  })

  it('is made anew while changes come, with the old one in use until the new one is whole', async () => {
    await world.start().catchUp()
    const before = await world.server.find(world.uid)
    const writer = world.start()
    const rebuilding = world.start().rebuild()
    for (let number = 0; number < 4; number++) {
      world.source.put({ ...someone(), skills: [number] })
      world.source.put(person())
      expect(await world.held()).not.toBeNull()
      expect((await world.held())?.length).toBeGreaterThanOrEqual(5)
      await writer.catchUp()
    }
    expect(await rebuilding).toBe('rebuilt')
    await writer.catchUp()
    await expectEqual()
    expect((await world.server.find(world.uid))?.identity).not.toBe(before?.identity)
    expect(await world.held(nextUid(world.uid))).toBeNull()
  })

  it('compares every document, and mends what differs', async () => {
    const index = world.start()
    await index.catchUp()
    expect(await index.check({ repair: false })).toEqual({
      state: 'compared',
      found: { missing: 0, stale: 0, unexpected: 0 },
      left: { missing: 0, stale: 0, unexpected: 0 },
    })
    const [missing, stale] = world.source.list()
    await harmUnnoticed(world, async ({ server, uid }) => {
      await server.remove(uid, [indexId(missing?.id ?? '')])
      await server.put(uid, [{ ...stranger(), id: indexId(stale?.id ?? '') }, stranger()])
    })
    const found = { missing: 1, stale: 1, unexpected: 1 }
    expect(await index.check({ repair: false })).toEqual({ state: 'compared', found, left: found })
    expect(await index.check({ repair: true })).toEqual({
      state: 'compared',
      found,
      left: { missing: 0, stale: 0, unexpected: 0 },
    })
    await expectEqual()
  })

  it('has nothing to compare where there is no index, and makes one when it may', async () => {
    const index = world.start()
    expect(await index.check({ repair: false })).toMatchObject({ state: 'lost' })
    expect(await index.check({ repair: true })).toMatchObject({ state: 'compared', found: { missing: 0 } })
    await expectEqual()
  })
}

/** A document that the portal never wrote. */
function stranger() {
  return toIndexDocument(person({ skills: [99] }))
}

/** Harm that the mark does not tell, as if the portal itself had gone wrong. */
async function harmUnnoticed(world: IndexWorld, harm: (world: IndexWorld) => Promise<void>): Promise<void> {
  await world.ledger.waitTurn(world.uid, async (turn) => {
    const before = await world.server.find(world.uid)
    const mark = before && (await turn.findMark(before.identity))
    await harm(world)
    const after = await world.server.find(world.uid)
    if (mark && after) await turn.save({ ...after, position: mark.position })
  })
}
