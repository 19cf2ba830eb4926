import { describe, expect, it } from 'vitest'
import type { ProposedSkill, Reference } from '@/app/modules/reference/index.server'
import { findOccupation, listOf, proposeSkills } from './offer-form-values'

const skill = (code: number, fields: Partial<ProposedSkill> = {}): ProposedSkill => ({
  code,
  label: `Compétence ${code}`,
  kind: 'hardSkill',
  retired: false,
  core: false,
  ...fields,
})

/** One occupation, D1102, that job title 11573 stands for. */
function referenceOf(skills: ProposedSkill[]) {
  const known: Pick<Reference, 'findJobTitle' | 'knownOccupation' | 'proposedSkills'> = {
    findJobTitle: (code) =>
      code === 11573
        ? { code, label: 'Boulanger', occupationCode: 'D1102', occupationLabel: 'Boulanger', retired: false }
        : null,
    knownOccupation: (code) => code === 'D1102' || code === 'N1103',
    proposedSkills: () => skills,
  }
  return known
}

describe('the occupation of the form', () => {
  const reference = referenceOf([])

  it('is that of the job title, whatever the offer came with', () => {
    expect(findOccupation(reference, { jobTitleCode: '11573', occupationCode: 'N1103' })).toBe('D1102')
  })

  it('is the one the offer came with while no title is chosen', () => {
    expect(findOccupation(reference, { occupationCode: 'N1103' })).toBe('N1103')
  })

  it.each([
    {},
    { jobTitleCode: '' },
    { jobTitleCode: 'x' },
    { jobTitleCode: ['1', '2'] },
    { occupationCode: 'Z9999' },
  ])('is nothing for %o', (values) => {
    expect(findOccupation(reference, values)).toBeNull()
  })
})

describe('proposing skills', () => {
  it('ticks the core as essential and leaves what was asked as it was', () => {
    const reference = referenceOf([skill(1, { core: true }), skill(2, { core: true }), skill(3)])
    const typed = { skills: '1', 'importance-1': '2', openings: '4' }
    expect(proposeSkills(reference, typed, 'D1102')).toEqual({
      values: { skills: ['1', '2'], 'importance-1': '2', 'importance-2': '3', openings: '4' },
      added: 1,
    })
  })

  it('never takes a certificate for a skill', () => {
    const reference = referenceOf([skill(1, { core: true, kind: 'certificate' }), skill(2, { core: true })])
    expect(listOf(proposeSkills(reference, {}, 'D1102').values, 'skills')).toEqual(['2'])
  })

  it('proposes the first few of an occupation without a core', () => {
    const reference = referenceOf(Array.from({ length: 9 }, (_, index) => skill(index + 1)))
    expect(proposeSkills(reference, {}, 'D1102').added).toBe(5)
  })

  it('stays within what an offer may ask', () => {
    const reference = referenceOf(Array.from({ length: 40 }, (_, index) => skill(index + 1, { core: true })))
    const typed = { skills: ['101', '102'] }
    expect(listOf(proposeSkills(reference, typed, 'D1102').values, 'skills')).toHaveLength(30)
  })
})
