import { expect, it } from 'vitest'
import { blankOffer } from '@/search/blank-documents'
import { countedDemand } from './counted-demand'

it('counts a start at the end of its month, and nothing else otherwise', () => {
  const offer = { ...blankOffer('N1103'), experienceMonths: 6 }
  const startOf = (startsOn: string | null) => countedDemand({ ...offer, startsOn }).startsOn
  expect(['2028-02-01', '2027-02-28', '2026-12-31', '2026-04-09'].map(startOf)).toEqual([
    '2028-02-29',
    '2027-02-28',
    '2026-12-31',
    '2026-04-30',
  ])
  expect(countedDemand(offer)).toEqual(offer)
})
