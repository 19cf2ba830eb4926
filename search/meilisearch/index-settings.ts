import type { Settings } from 'meilisearch'

const equality = { facetSearch: false, filter: { equality: true, comparison: false } }
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } }

/**
 * An index that filters and sorts and never searches words: nothing of a profile is text. Totals are read here,
 * so that the cap on hits, which is one on totals too, is above any pool.
 */
export const profileIndexSettings: Settings = {
  displayedAttributes: ['id', 'document'],
  searchableAttributes: [],
  filterableAttributes: [
    {
      attributePatterns: [
        'skills',
        'occupations',
        'held',
        'licences',
        'certificates',
        'languages',
        'refusedContracts',
        'busySlots',
        'homes',
        'reach',
        'pools',
      ],
      features: equality,
    },
    { attributePatterns: ['availableFrom'], features: comparison },
  ],
  sortableAttributes: ['exposure', 'id'],
  rankingRules: ['sort'],
  typoTolerance: { enabled: false },
  facetSearch: false,
  prefixSearch: 'disabled',
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: 100_000 },
  pagination: { maxTotalHits: 100_000_000 },
}
