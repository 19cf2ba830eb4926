import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTable } from '@/app/modules/reference/rome/read-table'
import type { JobTitle } from '@/search/job-titles/port'

/** Data that is not part of the repository, where a checkout has it beside itself. */
export const sharedData = join(import.meta.dirname, '../../../shared/data')

export interface PublishedTitle extends JobTitle {
  /** Under 60 characters, as offers name it: "Technicien(ne) de maintenance". */
  shortLabel: string
}

/** The job titles of ROME 4.0, version 60; null without the files of France Travail. */
export function officialTitles(): PublishedTitle[] | null {
  const folder = join(sharedData, 'rome-v60')
  if (!existsSync(folder)) return null
  const read = <Column extends string>(part: string, columns: readonly Column[]) => {
    const name = `unix_${part}_v460_utf8.csv`
    return readTable({ name, bytes: readFileSync(join(folder, name)) }, columns)
  }
  const labels = new Map(
    read('referentiel_code_rome', ['code_rome', 'libelle_rome']).map((row) => [
      row.cell('code_rome'),
      row.cell('libelle_rome'),
    ]),
  )
  const columns = ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome'] as const
  return read('referentiel_appellation', columns).map((row) => ({
    code: Number(row.cell('code_ogr')),
    label: row.cell('libelle_appellation_long'),
    shortLabel: row.cell('libelle_appellation_court'),
    occupationCode: row.cell('code_rome'),
    occupationLabel: labels.get(row.cell('code_rome')) ?? '',
    synonyms: [],
  }))
}
