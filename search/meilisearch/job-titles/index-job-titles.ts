import type { Meilisearch } from 'meilisearch'
import type { JobTitle } from '../../job-titles/port'
import { titleStems } from '../../job-titles/ranking/catalogue'
import { jobTitlesSettings } from './settings'

/** What the index holds of a title. Its label stays in the database. */
interface TitleDocument {
  code: number
  stems: string
  /** Stems of it. */
  length: number
}

/**
 * Puts titles into the index, which is made if there is none, and returns once they can be found. Titles of an
 * earlier release stay there: a code that the vocabulary no longer holds is passed over by who asks.
 * @throws Error when Meilisearch cannot be reached, refuses, or fails at it; what was there can still be found.
 */
export async function indexJobTitles(
  client: Meilisearch,
  indexUid: string,
  titles: readonly JobTitle[],
): Promise<void> {
  const index = client.index<TitleDocument>(indexUid)
  const documents = titles.map((title): TitleDocument => {
    const stems = titleStems(title)
    return { code: title.code, stems: stems.join(' '), length: stems.length }
  })
  const tasks = [
    await index.updateSettings(jobTitlesSettings).waitTask(),
    await index.addDocuments(documents, { primaryKey: 'code' }).waitTask(),
  ]
  for (const { status, error } of tasks) {
    // A task that failed resolves like one that succeeded.
    if (status !== 'succeeded')
      throw new Error(`Meilisearch did not index the job titles: ${error?.message ?? status}`)
  }
}
