/** What the contract's small worlds never reach: tables that grow, rows that move, lists laid out again. */
import type { ProfileDocument } from '@/search/documents'
import { createProfileColumns } from '@/search/embedded/columns/profile-columns'
import { createTopRows } from '@/search/embedded/top-rows'
import { blankOffer, blankProfile } from '@/search/blank-documents'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProfile } from './match-world'
import { createMemoryProfileSource } from './memory-profile-source'

const uuidOf = (number: number) => `0190a000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
const anyId = fc.oneof(fc.integer({ min: 0, max: 400 }).map(uuidOf), fc.constantFrom('é', 'profile-1', ''))

/** Lists hold a thing once, as those of the database do. */
function known(document: ProfileDocument): ProfileDocument {
  return {
    ...document,
    skills: [...new Set(document.skills)],
    occupationsSought: [...new Set(document.occupationsSought)],
    licences: document.licences && [...new Set(document.licences)].sort(),
    contracts: document.contracts && [...new Set(document.contracts)].sort(),
  }
}

describe('columns', () => {
  it('give back every document as it was put last, through any puts and removals', () => {
    const anyChange = fc.oneof(
      { weight: 3, arbitrary: anyProfile(anyId).map((document) => ({ id: document.id, document })) },
      { weight: 1, arbitrary: anyId.map((id) => ({ id, document: null })) },
    )
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 300, maxLength: 1500, size: 'max' }), (changes) => {
        const columns = createProfileColumns()
        const expected = new Map<string, ProfileDocument>()
        for (const { id, document } of changes) {
          if (document === null) {
            columns.remove(id)
            expected.delete(id)
          } else {
            columns.put(document)
            expected.set(id, document)
          }
        }
        const read = () => Array.from({ length: columns.size }, (_, row) => known(columns.read(row)))
        const byId = (a: ProfileDocument, b: ProfileDocument) => (a.id < b.id ? -1 : 1)
        const wanted = [...expected.values()].map(known).sort(byId)
        expect(read().sort(byId)).toEqual(wanted)
        for (const { id } of wanted) expect(columns.ids.idOf(columns.ids.rowOf(id) ?? -1)).toBe(id)
        columns.trim()
        expect(read().sort(byId)).toEqual(wanted)
      }),
      { numRuns: 15 },
    )
  })

  it('do not grow for a profile that changes again and again', () => {
    const columns = createProfileColumns()
    const skills = Array.from({ length: 40 }, (_, code) => code)
    const [document] = fc.sample(anyProfile(fc.constant(uuidOf(1))), { numRuns: 1, seed: 1 })
    if (document === undefined) throw new Error('no profile was drawn')
    for (let turn = 0; turn < 20_000; turn += 1) {
      columns.put({ ...document, skills: skills.slice(0, 1 + (turn % 40)) })
    }
    expect(columns.size).toBe(1)
    expect(columns.bytes).toBeLessThan(50_000)
  })
})

it('keeps the best rows, as sorting all of them would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 }),
      fc.integer({ min: 1, max: 30 }),
      (scores, room) => {
        const top = createTopRows(room, (row, other) => row < other)
        scores.forEach((score, row) => top.offer(row, score))
        const best = scores
          .map((score, row) => ({ score, row }))
          .sort((a, b) => b.score - a.score || a.row - b.row)
        expect(top.take()).toEqual(best.slice(0, room).map(({ row }) => row))
      },
    ),
  )
})

it('lets other work pass during a long scan, and applies what changed only after it', async () => {
  const source = createMemoryProfileSource(
    Array.from({ length: 9000 }, (_, number) => blankProfile(uuidOf(number))),
  )
  const vocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })
  let pauses = 0
  let duringPause: Promise<unknown> | null = null
  const engine = await createEmbeddedEngine({
    source,
    vocabulary: () => vocabulary,
    weights: () => builtInWeights,
    pauses: {
      sliceMilliseconds: 0,
      now: () => 0,
      async pause() {
        pauses += 1
        if (duringPause !== null) return
        // Everybody changes their mind while the first scan waits: it still answers for the moment it was asked.
        for (const person of source.list()) source.put({ ...person, contracts: ['seasonal'] })
        duringPause = engine.rank(offer, page)
        await new Promise<void>((resume) => setImmediate(resume))
      },
    },
  })
  const offer = { ...blankOffer('N1103'), contract: 'permanent' as const }
  const page = { offset: 0, limit: 1 }
  expect((await engine.rank(offer, page)).total).toBe(9000)
  expect(pauses).toBeGreaterThan(1)
  expect(await duringPause).toEqual({ rows: [], total: 0 })
  await engine.close()
})
