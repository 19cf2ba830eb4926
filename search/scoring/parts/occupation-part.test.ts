import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { ProfileDocument } from '@/search/documents'
import { describe, expect, it } from 'vitest'
import { createMatchVocabulary } from '../vocabulary'
import { builtInWeights } from '../weights'
import { compareOccupations } from './occupation-part'

const vocabulary = createMatchVocabulary({
  skills: [],
  occupationSkills: [
    { occupation: 'N1103', skills: [1, 2, 3, 4] },
    { occupation: 'D1507', skills: [1, 2, 3, 9] },
    { occupation: 'K2204', skills: [4, 20, 21, 22, 23, 24, 25, 26, 27, 28] },
  ],
  neighbours: [{ from: 'N1105', to: 'N1103' }],
})

function compare(occupations: Partial<Pick<ProfileDocument, 'occupationsSought' | 'occupationsHeld'>>) {
  return compareOccupations(
    blankOffer('N1103'),
    { ...blankProfile('p'), ...occupations },
    vocabulary,
    builtInWeights,
  )
}

describe('compareOccupations', () => {
  it('gives all to the same occupation, sought or held', () => {
    expect(compare({ occupationsSought: ['N1103'] })).toEqual({
      share: 1,
      evidence: { kind: 'same', occupation: 'N1103', via: 'sought' },
    })
    expect(
      compare({ occupationsSought: ['K2204'], occupationsHeld: [{ code: 'N1103', months: 2 }] }),
    ).toEqual({
      share: 1,
      evidence: { kind: 'same', occupation: 'N1103', via: 'held' },
    })
  })

  it('gives a neighbour its likeness, in the direction of the move', () => {
    expect(compare({ occupationsSought: ['N1105'] })).toEqual({
      share: 0.6,
      evidence: { kind: 'neighbour', occupation: 'N1105', via: 'sought' },
    })
    const backwards = compareOccupations(
      blankOffer('N1105'),
      { ...blankProfile('p'), occupationsSought: ['N1103'] },
      vocabulary,
      builtInWeights,
    )
    expect(backwards.evidence).toEqual({ kind: 'none' })
  })

  it('gives half the likeness of the skill sets to any other', () => {
    // Three skills shared by sets of four: cosine 0.75.
    expect(compare({ occupationsSought: ['D1507'] })).toEqual({
      share: 0.375,
      evidence: { kind: 'similar', occupation: 'D1507', via: 'sought' },
    })
  })

  it('does not call similar what shares next to nothing', () => {
    expect(compare({ occupationsSought: ['K2204', 'Z9999'] })).toEqual({
      share: 0,
      evidence: { kind: 'none' },
    })
  })

  it('keeps the best of all', () => {
    const held = [{ code: 'N1105', months: 1 }]
    expect(compare({ occupationsSought: ['K2204', 'D1507'], occupationsHeld: held }).evidence).toEqual({
      kind: 'neighbour',
      occupation: 'N1105',
      via: 'held',
    })
  })

  it('is neutral when no occupation is known', () => {
    expect(compare({})).toEqual({ share: 0.5, evidence: { kind: 'unknown' } })
  })
})
