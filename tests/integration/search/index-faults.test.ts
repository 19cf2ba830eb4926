import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { IndexLedger } from '@/search/index-ledger'
import { indexId } from '@/search/meilisearch/index-document'
import { keepKeys } from '@/search/meilisearch/indexing/keep-keys'
import { nextUid } from '@/search/meilisearch/indexing/rebuild-index'
import {
  createFakeMeilisearch,
  type Fault,
  type FakeMeilisearch,
} from '@/tests/mocks/meilisearch/fake-meilisearch'
import {
  createIndexWorld,
  dropIndexDatabase,
  openIndexDatabase,
  person,
  type IndexWorld,
} from './index-world'

const server = setupServer()
let double: FakeMeilisearch
let world: IndexWorld

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'bypass' })
  await openIndexDatabase()
})
afterAll(async () => {
  server.close()
  await dropIndexDatabase()
})
beforeEach(async () => {
  double = createFakeMeilisearch()
  server.use(...double.handlers)
  const operator = { url: double.url, key: double.masterKey }
  const { writing } = await keepKeys(operator, 'profiles')
  const address = { url: double.url, key: writing }
  world = await createIndexWorld({ address, operator, uid: 'profiles' })
})
afterEach(() => {
  server.resetHandlers()
  expect(double.violations).toEqual([])
})

const nobody = () => null

async function expectEqual() {
  double.fault = nobody
  expect(await world.held()).toEqual(world.wanted())
}

/** One of each kind of change. */
function change(): void {
  const [first, second] = world.source.list()
  if (first) world.source.remove(first.id)
  if (second) world.source.put({ ...second, skills: [double.calls.length] })
  world.source.put(person())
}

describe('a server that does not do what it is asked', () => {
  const faults: [string, Fault, string][] = [
    ['is down', 'lost', 'unreachable'],
    ['answers nothing', 'never', 'timed_out'],
    ['does it and is not heard', 'lost_answer', 'unreachable'],
    [
      'is behind a proxy that says 502',
      { status: 502, text: '<html>Bad gateway</html>' },
      'unexpected_answer',
    ],
    ['has too much to do', refusal(503, 'too_many_search_requests', 'system'), 'overloaded'],
    ['is told to wait', { status: 429, body: {} }, 'overloaded'],
    ['is full', refusal(422, 'no_space_left_on_device', 'system'), 'out_of_resources'],
    ['fails', refusal(500, 'internal', 'internal'), 'server_fault'],
    ['lost its keys', refusal(403, 'invalid_api_key', 'auth'), 'refused_key'],
  ]

  it.each(faults)('loses nothing when it %s', async (_what, fault, reason) => {
    const index = world.start({ timeout: 100 })
    await index.catchUp()
    change()
    double.fault = () => fault
    await expect(index.catchUp()).rejects.toMatchObject({ name: 'SearchServerError', reason })
    change()
    await expect(index.catchUp()).rejects.toMatchObject({ reason })
    double.fault = nobody
    await index.catchUp()
    await expectEqual()
  })

  it.each(faults)('loses nothing when it %s in the middle of a batch', async (_what, fault, reason) => {
    const index = world.start({ timeout: 100 })
    await index.catchUp()
    change()
    double.fault = ({ method }) => (method === 'POST' ? fault : null)
    await expect(index.catchUp()).rejects.toMatchObject({ reason })
    double.fault = nobody
    await index.catchUp()
    await expectEqual()
  })

  it('goes on by itself once the server is back, and says so to whoever looks after it', async () => {
    double.fault = () => 'lost'
    const heard: string[] = []
    const following = world.start().follow({
      failed: (_error, attempt) => {
        heard.push(`failed ${attempt}`)
        if (attempt === 2) double.fault = nobody
      },
      recovered: (attempts) => heard.push(`recovered after ${attempts}`),
    })
    await expect.poll(() => heard, { timeout: 20_000 }).toContain('recovered after 2')
    change()
    await expect.poll(() => world.held(), { timeout: 20_000 }).toEqual(world.wanted())
    await following.stop()
    expect(heard).toEqual(['failed 1', 'failed 2', 'recovered after 2'])
  })

  it('is reported with a reason and a number of attempts, until the next mark', async () => {
    await world.ledger.reportFailure('profiles', { reason: 'unreachable', code: 'ECONNREFUSED' })
    await world.ledger.reportFailure('profiles', { reason: 'timed_out', code: null })
    expect(await world.failures()).toEqual([
      { name: 'profiles', reason: 'timed_out', code: null, attempts: 2 },
    ])
    await world.start().catchUp()
    expect(await world.failures()).toEqual([])
  })
})

function refusal(status: number, code: string, type: string): Fault {
  return { status, body: { message: 'no', code, type, link: `https://docs.meilisearch.com/errors#${code}` } }
}

describe('a document that the server refuses', () => {
  it('is put aside alone, with a code and nothing else, and its older version leaves the index', async () => {
    const index = world.start()
    await index.catchUp()
    const [poisoned] = world.source.list()
    if (!poisoned) throw new Error('nobody is there')
    double.state.refuse(({ id }) => id === indexId(poisoned.id))
    world.source.put({ ...poisoned, skills: [13] })
    for (let number = 0; number < 20; number++) world.source.put(person())
    await index.catchUp()
    expect(await world.deadLetters()).toEqual([
      { profile_id: poisoned.id, code: 'invalid_document_id', attempts: 1 },
    ])
    expect(await world.held()).toEqual(
      world.wanted().filter((document) => Object(document).id !== indexId(poisoned.id)),
    )

    // Tried again at its next change, and counted.
    world.source.put({ ...poisoned, skills: [14] })
    await index.catchUp()
    expect(await world.deadLetters()).toMatchObject([{ attempts: 2 }])

    double.state.refuse(() => false)
    expect(await index.check({ repair: true })).toMatchObject({
      found: { missing: 1 },
      left: { missing: 0, stale: 0, unexpected: 0 },
    })
    expect(await world.deadLetters()).toEqual([])
    await expectEqual()
  })

  it('does not hold back whoever leaves', async () => {
    const index = world.start()
    await index.catchUp()
    const [leaving, ...others] = world.source.list()
    if (!leaving) throw new Error('nobody is there')
    double.state.refuse(() => true)
    world.source.remove(leaving.id)
    for (const other of others) world.source.put({ ...other, skills: [13] })
    const posts: string[] = []
    double.fault = ({ method, path }) => {
      if (method === 'POST') posts.push(path)
      return null
    }
    await index.catchUp()
    expect(posts[0]).toContain('delete-batch')
    expect(await world.held()).toEqual([])
    // A refused person who leaves is no longer refused.
    for (const { id } of others) world.source.remove(id)
    await index.catchUp()
    expect(await world.deadLetters()).toEqual([])
  })

  it('is listed from a rebuild too, which forgets those that are accepted now', async () => {
    const [poisoned, mended] = world.source.list()
    if (!poisoned || !mended) throw new Error('nobody is there')
    double.state.refuse(({ id }) => id === indexId(poisoned.id) || id === indexId(mended.id))
    await world.start().catchUp()
    expect(await world.deadLetters()).toHaveLength(2)
    double.state.refuse(({ id }) => id === indexId(poisoned.id))
    await world.start().rebuild()
    expect(await world.deadLetters()).toEqual([
      { profile_id: poisoned.id, code: 'invalid_document_id', attempts: 2 },
    ])
  })
})

/** A process that dies at the given request, before it arrives or after it was done; `false` once it got to its end. */
async function dieAt(
  step: number,
  fault: 'lost' | 'lost_answer',
  work: (index: ReturnType<IndexWorld['start']>) => Promise<unknown>,
): Promise<boolean> {
  const start = double.calls.length
  let died = false
  double.fault = ({ number }) => {
    died ||= number - start === step
    // Nothing is heard of the dead.
    return died ? (number - start === step ? fault : 'lost') : null
  }
  await work(world.start()).catch(() => undefined)
  double.fault = nobody
  return died
}

/** A ledger whose process dies at the given call, counted over all of them. */
function dyingLedger(ledger: IndexLedger, step: number): IndexLedger & { died: boolean } {
  let calls = 0
  const dying = {
    died: false,
    tryTurn: ledger.tryTurn.bind(ledger),
    waitTurn: ledger.waitTurn.bind(ledger),
    reportFailure: ledger.reportFailure.bind(ledger),
  }
  function live<Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) {
    return async (...args: Args): Promise<Result> => {
      calls += 1
      if (calls >= step) {
        dying.died = true
        throw new Error('killed')
      }
      return call(...args)
    }
  }
  return Object.assign(dying, {
    markUnsettled: live((identity: string) => ledger.markUnsettled(identity)),
    forget: live((index: string) => ledger.forget(index)),
    tryTurn: ((index, work) =>
      ledger.tryTurn(index, (turn) =>
        work({ ...turn, save: live((mark, outcome) => turn.save(mark, outcome)) }),
      )) satisfies IndexLedger['tryTurn'],
    waitTurn: ((index, work) =>
      ledger.waitTurn(index, (turn) =>
        work({ ...turn, save: live((mark, outcome) => turn.save(mark, outcome)) }),
      )) satisfies IndexLedger['waitTurn'],
  })
}

describe('a process that is killed', () => {
  it.each(['lost', 'lost_answer'] as const)(
    'at any request of a round leaves what the next one catches up with (%s)',
    async (fault) => {
      await world.start().catchUp()
      const identity = (await world.server.find('profiles'))?.identity
      for (let step = 1; ; step++) {
        change()
        const died = await dieAt(step, fault, (index) => index.catchUp())
        await world.start().catchUp()
        await expectEqual()
        // Its own writes are no stranger's: no new index for that.
        expect((await world.server.find('profiles'))?.identity).toBe(identity)
        if (!died) break
      }
    },
  )

  it.each(['lost', 'lost_answer'] as const)(
    'at any request of a rebuild leaves an index that is whole, and the next rebuild clears up (%s)',
    async (fault) => {
      await world.start().catchUp()
      for (let step = 1; ; step++) {
        const before = world.wanted()
        const died = await dieAt(step, fault, (index) => index.rebuild())
        expect(await world.held()).toEqual(before)
        change()
        await world.start().catchUp()
        await expectEqual()
        if (!died) break
      }
      await world.start().rebuild()
      expect(await world.held(nextUid('profiles'))).toBeNull()
      await expectEqual()
    },
  )

  it.each(['catchUp', 'rebuild'] as const)('at any write of its ledger: %s', async (what) => {
    await world.start().catchUp()
    for (let step = 1; ; step++) {
      change()
      const ledger = dyingLedger(world.ledger, step)
      await world
        .start({ ledger })
        [what]()
        .catch(() => undefined)
      await world.start().catchUp()
      await expectEqual()
      if (!ledger.died) break
    }
  })

  it('during the first load leaves no half index for a reader to find', async () => {
    for (let step = 1; ; step++) {
      await world.server.drop('profiles')
      const died = await dieAt(step, 'lost', (index) => index.catchUp())
      if (!died) break
      const held = await world.held()
      if (held !== null) expect(held).toEqual(world.wanted())
    }
    await expectEqual()
  })
})

describe('two processes at once', () => {
  it('write one at a time, and lose nothing between them', async () => {
    const one = world.start()
    const other = world.start()
    await one.catchUp()
    for (let number = 0; number < 5; number++) {
      change()
      const outcomes = await Promise.all([one.catchUp(), other.catchUp()])
      expect(outcomes).toContain('followed')
      await other.catchUp()
      await expectEqual()
    }
  })

  it('tell each other apart by what was written since, not by what they remember', async () => {
    const [somebody] = world.source.list()
    if (!somebody) throw new Error('nobody is there')
    const one = world.start()
    const other = world.start()
    await one.catchUp()
    // The source repeats both changes to both, as while an old transaction is open.
    const { changesSince } = world.source
    world.source.changesSince = () => changesSince('0')
    for (const [index, skill] of [
      [one, 1],
      [other, 2],
      [one, 1],
    ] as const) {
      world.source.put({ ...somebody, skills: [skill] })
      await index.catchUp()
      await expectEqual()
    }
  })

  it('rebuild once: the other is told to wait', async () => {
    await world.start().catchUp()
    const outcomes = await Promise.all([world.start().rebuild(), world.start().rebuild()])
    expect(outcomes.toSorted()).toEqual(['busy', 'rebuilt'])
    await expectEqual()
  })
})

it('sends a change once, however often the source repeats it', async () => {
  const index = world.start()
  await index.catchUp()
  const { changesSince } = world.source
  world.source.changesSince = () => changesSince('0')
  change()
  await index.catchUp()
  const puts = () => double.calls.filter(({ method }) => method === 'POST').length
  const before = puts()
  await index.catchUp()
  await index.catchUp()
  expect(puts()).toBe(before)
})

it('sends nothing once its turn is lost, for what another sends meanwhile is newer', async () => {
  await world.start().catchUp()
  const before = await world.held()
  const ledger: IndexLedger = {
    ...world.ledger,
    tryTurn: (index, work) =>
      world.ledger.tryTurn(index, (turn) =>
        work({ ...turn, confirm: () => Promise.reject(new Error('the turn is lost')) }),
      ),
  }
  change()
  await expect(world.start({ ledger }).catchUp()).rejects.toThrow('the turn is lost')
  expect(await world.held()).toEqual(before)
  await world.start().catchUp()
  await expectEqual()
})
