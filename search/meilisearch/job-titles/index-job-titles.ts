import type { JobTitle } from '../../job-titles/port'
import { titleStems } from '../../job-titles/ranking/catalogue'
import type { MeilisearchConnection } from '../connect'
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
 * @throws SearchServerError; what was there can still be found.
 */
export async function indexJobTitles(
  connection: MeilisearchConnection,
  indexUid: string,
  titles: readonly JobTitle[],
): Promise<void> {
  const documents = titles.map((title): TitleDocument => {
    const stems = titleStems(title)
    return { code: title.code, stems: stems.join(' '), length: stems.length }
  })
  await connection.settle((client) => client.index(indexUid).updateSettings(jobTitlesSettings))
  await connection.settle((client) => client.index(indexUid).addDocuments(documents, { primaryKey: 'code' }))
}
