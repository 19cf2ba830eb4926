import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { describe, expect, it } from 'vitest'
import { checkRequirements, type GateState, type RequirementGate } from './requirement-gates'

type Asked = Partial<OfferCriteria>
type Known = Partial<ProfileDocument>

function check(asked: Asked, known: Known): RequirementGate[] {
  return checkRequirements({ ...blankOffer('N1103'), ...asked }, { ...blankProfile('p'), ...known })
}

const must = { indispensable: true }
const wish = { indispensable: false }

describe('gates made of requirements', () => {
  const cases: [string, Asked, Known, RequirementGate['gate'], GateState][] = [
    ['skill held', { skills: [{ code: 1, importance: 1, ...must }] }, { skills: [2, 1] }, 'skills', 'open'],
    ['skill missing', { skills: [{ code: 1, importance: 1, ...must }] }, { skills: [2] }, 'skills', 'closed'],
    ['no skill entered', { skills: [{ code: 1, importance: 1, ...must }] }, {}, 'skills', 'unknown'],
    ['licence held', { licences: [{ code: 'B', ...must }] }, { licences: ['CE'] }, 'licences', 'open'],
    ['licence missing', { licences: [{ code: 'B', ...must }] }, { licences: [] }, 'licences', 'closed'],
    ['licence wished', { licences: [{ code: 'B', ...wish }] }, { licences: [] }, 'licences', 'open'],
    ['licences not known', { licences: [{ code: 'B', ...must }] }, {}, 'licences', 'unknown'],
    [
      'certificate held',
      { certificates: [{ code: 7, ...must }] },
      { certificates: [7] },
      'certificates',
      'open',
    ],
    [
      'certificate missing',
      { certificates: [{ code: 7, ...must }] },
      { certificates: [8] },
      'certificates',
      'closed',
    ],
    [
      'certificate wished',
      { certificates: [{ code: 7, ...wish }] },
      { certificates: [] },
      'certificates',
      'open',
    ],
    ['certificates not known', { certificates: [{ code: 7, ...must }] }, {}, 'certificates', 'unknown'],
    [
      'language above',
      { languages: [{ code: 'fr', level: 'B1', ...must }] },
      { languages: [{ code: 'fr', level: 'C1' }] },
      'languages',
      'open',
    ],
    [
      'language at level',
      { languages: [{ code: 'fr', level: 'B1', ...must }] },
      { languages: [{ code: 'fr', level: 'B1' }] },
      'languages',
      'open',
    ],
    [
      'language below',
      { languages: [{ code: 'fr', level: 'B1', ...must }] },
      { languages: [{ code: 'fr', level: 'A2' }] },
      'languages',
      'closed',
    ],
    [
      'another language',
      { languages: [{ code: 'fr', level: 'A1', ...must }] },
      { languages: [{ code: 'de', level: 'C2' }] },
      'languages',
      'closed',
    ],
    [
      'language wished',
      { languages: [{ code: 'de', level: 'B1', ...wish }] },
      { languages: [] },
      'languages',
      'open',
    ],
    [
      'languages not known',
      { languages: [{ code: 'fr', level: 'B1', ...must }] },
      {},
      'languages',
      'unknown',
    ],
  ]
  it.each(cases)('%s', (_, asked, known, name, state) => {
    expect(check(asked, known)).toMatchObject([{ gate: name, state }])
  })

  it('shows a wished licence that is missing, and lets only an indispensable one close', () => {
    const licences = [
      { code: 'B' as const, ...must },
      { code: 'C' as const, ...wish },
    ]
    expect(check({ licences }, { licences: ['B'] })).toEqual([
      {
        gate: 'licences',
        state: 'open',
        requirements: [
          { asked: 'B', indispensable: true, met: 'held' },
          { asked: 'C', indispensable: false, met: 'missing' },
        ],
      },
    ])
  })

  it('does not make a gate of a skill that is only wished for', () => {
    expect(check({ skills: [{ code: 1, importance: 3, ...wish }] }, { skills: [2] })).toEqual([])
  })
})
