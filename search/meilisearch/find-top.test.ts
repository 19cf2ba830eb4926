import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blankOffer, blankProfile } from '../blank-documents'
import type { ProfileDocument } from '../documents'
import { scoreMatch } from '../scoring/score-match'
import { createMatchVocabulary } from '../scoring/vocabulary'
import { builtInWeights } from '../scoring/weights'
import { findTop } from './find-top'

const vocabulary = createMatchVocabulary({ skills: [], occupationSkills: [], neighbours: [] })
const some = scoreMatch(blankOffer('N1103'), blankProfile('somebody'), vocabulary, builtInWeights)

interface Person {
  score: number
  exposure: number
  eligible: boolean
  /** Taken by the filter of every score up to this much above her own. */
  flattered: number
}

const anyPerson: fc.Arbitrary<Person> = fc.record({
  // Steep, so that crowds and thin tops both come up.
  score: fc.integer({ min: 0, max: 10 }).map((drawn) => drawn * drawn),
  exposure: fc.integer({ min: 0, max: 3 }),
  eligible: fc.boolean(),
  flattered: fc.constantFrom(0, 0, 3, 40, 100),
})

const inOrder = (a: ProfileDocument, b: ProfileDocument) => a.exposure - b.exposure || (a.id < b.id ? -1 : 1)

it('finds the exact top through filters that are loose, and looser for some scores than for others', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPerson, { maxLength: 150, size: 'max' }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 100 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }),
      fc.record({ pageLength: fc.integer({ min: 1, max: 20 }), fewEnough: fc.integer({ min: 1, max: 30 }) }),
      async (people, wanted, guess, uselessScores, reading) => {
        const persons = new Map(people.map((person, at) => [`p${String(at).padStart(3, '0')}`, person]))
        const documents = [...persons].map(([id, { exposure }]) => ({ ...blankProfile(id), exposure }))
        const resultOf = ({ id }: ProfileDocument) => ({
          ...some,
          score: persons.get(id)?.score ?? 0,
          eligible: persons.get(id)?.eligible === true,
        })
        const top = await findTop({
          wanted,
          guess,
          reading,
          score: resultOf,
          async ask(score, { offset, limit }) {
            const taken = documents
              .filter(({ id }) => {
                const person = persons.get(id)
                return (
                  person !== undefined &&
                  (uselessScores.includes(score) || person.score + person.flattered >= score)
                )
              })
              .sort(inOrder)
            return { documents: taken.slice(offset, offset + limit), total: taken.length }
          },
        })
        const expected = documents
          .filter((document) => resultOf(document).eligible)
          .sort(inOrder)
          .sort((a, b) => resultOf(b).score - resultOf(a).score)
          .slice(0, wanted)
        expect(top.rows.map(({ profileId }) => profileId)).toEqual(expected.map(({ id }) => id))
      },
    ),
    { numRuns: 150 },
  )
})
