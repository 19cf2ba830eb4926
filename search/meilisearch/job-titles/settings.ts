import type { Settings } from 'meilisearch'

/** After the prefix of an installation's indexes. */
export const jobTitlesIndex = 'job-titles'

/**
 * Titles are looked for by the stems that the portal cuts, so that words need no language, no synonym and no stop
 * word here. A title that holds a stem as it stands comes before one that holds a word like it, short ones first:
 * where a common word finds more titles than are asked for, those left behind are the ones that answer least.
 */
export const jobTitlesSettings = {
  searchableAttributes: ['stems'],
  displayedAttributes: ['code'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['typo', 'exactness', 'length:asc'],
  stopWords: [],
  synonyms: {},
  proximityPrecision: 'byAttribute',
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 7 } },
  pagination: { maxTotalHits: 1000 },
} satisfies Settings
