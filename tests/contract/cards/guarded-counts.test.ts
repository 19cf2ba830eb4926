import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guardCosts } from '@/app/modules/matching/requirement-cost/guard-costs'
import { guardedCountText, roundCount } from '@/app/modules/matching/shared'
import type { OfferCriteria } from '@/search/documents'
import { createEmbeddedEngine } from '@/search/embedded/create-embedded-engine'
import { relaxationsOf } from '@/search/scoring/relaxations'
import { builtInWeights } from '@/search/scoring/weights'
import { anyOffer, anyProfile } from '../match-world'
import { createMemoryProfileSource } from '../memory-profile-source'
import { emptyVocabulary } from '../with-engine'

/** Privacy, attack 3: one employer who edits, reads, and subtracts. */

const seed = 20_261_125
const sequences = 10_000
const stepsEach = 3
const people = 60

/** What the page says, as somebody with a pencil reads it. */
const read = (text: string) => (text.startsWith('moins') ? 0 : Number(text.replaceAll(/\D/gu, '')))

const editable = ['contract', 'slots', 'startsOn', 'workplaceCell', 'pool', 'skills', 'licences'] as const

it('tells no number, and no difference of two, of one to four people', { timeout: 300_000 }, async () => {
  const profiles = fc
    .sample(anyProfile(fc.constant('')), { numRuns: people, seed })
    .map((profile, at) => ({ ...profile, id: `profile-${at}` }))
  const offers = fc.sample(anyOffer, { numRuns: 500, seed })
  const engine = await createEmbeddedEngine({
    source: createMemoryProfileSource(profiles),
    vocabulary: () => emptyVocabulary,
    weights: () => builtInWeights,
  })
  const draws = fc.sample(fc.array(fc.nat({ max: 1e6 }), { minLength: 9, maxLength: 9 }), {
    numRuns: sequences,
    seed,
  })
  const telling: string[] = []
  let looked = 0
  let small = 0
  for (const draw of draws) {
    const next = (at: number) => offers[(draw[at] ?? 0) % offers.length]
    let offer: OfferCriteria | undefined = next(0)
    const numbers = new Set<number>()
    for (let step = 0; step < stepsEach && offer !== undefined; step += 1) {
      const relaxations = relaxationsOf(offer)
      const [own = 0, ...without] = await engine.count([offer, ...relaxations.map(({ relaxed }) => relaxed)])
      small += without.filter((count) => count - own > 0 && count - own < 5).length
      const cost = guardCosts(
        own,
        relaxations.map(({ requirement }, at) => ({ requirement, people: without[at] ?? own })),
        { skillLabel: String },
      )
      for (const count of [roundCount(own), cost.people, ...cost.lines.map((line) => line.people)]) {
        numbers.add(read(guardedCountText(count)))
        looked += 1
      }
      const other = next(1 + step)
      const field = editable[(draw[4 + step] ?? 0) % editable.length]
      if (other !== undefined && field !== undefined) offer = { ...offer, [field]: other[field] }
    }
    const sorted = [0, ...numbers].sort((a, b) => a - b)
    for (const [at, number] of sorted.entries()) {
      const gap = number - (sorted[at - 1] ?? number)
      if (gap > 0 && gap < 5) telling.push(`${gap} people, of ${sorted.join(' ')}`)
    }
  }
  process.stdout.write(
    `${sequences} sequences: ${looked} numbers looked at, ${small} true differences of one to four, ${telling.length} told\n`,
  )
  expect(small).toBeGreaterThan(1000)
  expect(telling).toEqual([])
})
