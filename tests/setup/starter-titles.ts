import type { JobTitle } from '@/search/job-titles/port'
import { starterVocabulary } from '@/seed/reference'

/** The job titles that a new database starts with. */
export function starterTitles(): JobTitle[] {
  const labels = new Map(starterVocabulary.occupations.map(({ code, label }) => [code, label]))
  return starterVocabulary.jobTitles.map(({ code, label, occupation, synonyms }) => ({
    code,
    label,
    synonyms,
    occupationCode: occupation,
    occupationLabel: labels.get(occupation) ?? occupation,
  }))
}
