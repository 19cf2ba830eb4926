import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { ProfileDocument } from '@/search/documents'
import type { ProfileChange, ProfileSource } from '@/search/port'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import { describe, expect, it } from 'vitest'
import { createEmbeddedEngine, EngineClosedError } from './create-embedded-engine'

type Answer = Awaited<ReturnType<ProfileSource['changesSince']>>

async function* inBatches(...documents: ProfileDocument[]) {
  yield documents
}

/** A source whose answers the test gives by hand, one question at a time. */
function createHeldSource() {
  const questions: { position: string; answer: (answer: Answer) => void; fail: (error: Error) => void }[] = []
  const source: ProfileSource = {
    load: async () => ({ batches: inBatches(blankProfile('first')), position: '0' }),
    changesSince: (position) =>
      new Promise((answer, fail) => {
        questions.push({ position, answer, fail })
      }),
  }
  function question(number: number) {
    const asked = questions[number]
    if (asked === undefined) throw new Error(`only ${questions.length} questions were asked`)
    return asked
  }
  return { source, questions, question }
}

const arrival = (id: string): ProfileChange => ({ profileId: id, document: blankProfile(id) })
const vocabulary = () => createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })
const weights = () => builtInWeights
const page = { offset: 0, limit: 10 }
const offer = blankOffer('N1103')

/** Lets every promise that can settle do so; timers are not involved. */
const settle = () => new Promise<void>((done) => setImmediate(done))

async function start() {
  const held = createHeldSource()
  const engine = await createEmbeddedEngine({ source: held.source, vocabulary, weights })
  const rankIds = async () => (await engine.rank(offer, page)).rows.map((row) => row.profileId)
  return { ...held, engine, rankIds }
}

describe('embedded engine', () => {
  it('catches up once at a time; callers who come meanwhile share the next one', async () => {
    const { questions, question, rankIds } = await start()
    const early = rankIds()
    await settle()
    const late = [rankIds(), rankIds()]
    await settle()
    expect(questions.length).toBe(1)

    question(0).answer({ kind: 'changes', changes: [arrival('second')], position: '1' })
    expect(await early).toEqual(['first', 'second'])
    await settle()
    expect(questions.map(({ position }) => position)).toEqual(['0', '1'])

    question(1).answer({ kind: 'changes', changes: [arrival('third')], position: '2' })
    expect(await Promise.all(late)).toEqual([
      ['first', 'second', 'third'],
      ['first', 'second', 'third'],
    ])
    expect(questions.length).toBe(2)
  })

  it('tells who asked that catching up failed, and reads from the same position next time', async () => {
    const { questions, question, rankIds } = await start()
    const refused = expect(rankIds()).rejects.toThrow('connection lost')
    await settle()
    const waiting = rankIds()
    question(0).fail(new Error('connection lost'))
    await refused
    await settle()
    question(1).answer({ kind: 'changes', changes: [arrival('second')], position: '1' })
    expect(await waiting).toEqual(['first', 'second'])
    expect(questions.map(({ position }) => position)).toEqual(['0', '0'])
  })

  it('refuses to rank once closed, also a ranking on its way', async () => {
    const { engine, question, rankIds } = await start()
    const refused = expect(rankIds()).rejects.toThrow(EngineClosedError)
    await settle()
    await engine.close()
    question(0).answer({ kind: 'changes', changes: [], position: '1' })
    await refused
    await expect(rankIds()).rejects.toThrow(EngineClosedError)
  })

  it('does not start without its documents', async () => {
    const { source } = createHeldSource()
    const broken = { ...source, load: () => Promise.reject(new Error('no database')) }
    await expect(createEmbeddedEngine({ source: broken, vocabulary, weights })).rejects.toThrow('no database')
  })
})
