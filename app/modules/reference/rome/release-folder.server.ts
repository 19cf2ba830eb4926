import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MalformedReleaseError } from './malformed-release-error'
import type { ReleaseFile } from './read-table'

/** The parts of a release that the portal reads, as the middle of their file names. */
export type ReleasePart =
  | 'grand_domaine'
  | 'domaine_professionnel'
  | 'referentiel_code_rome'
  | 'referentiel_appellation'
  | 'referentiel_competence'
  | 'referentiel_savoir'
  | 'referentiel_contexte_travail'
  | 'coherence_item'
  | 'rubrique_mobilite'

export interface ReleaseFolder {
  /** As the file names tell it, such as `v460`. */
  version: string
  /** Changes with any byte that is read, and with the way it is read. */
  digest: string
  files: Record<ReleasePart, ReleaseFile>
  /** The file of mobility holds some occupations only. */
  mobilityIsSample: boolean
}

/** To raise when the same files would give other rows: databases then take them in again. */
const readerRevision = 1

/**
 * Reads the official ROME 4.0 files of a folder; whatever else lies there is ignored.
 * @throws MalformedReleaseError when a file is missing, or when two versions are mixed.
 */
export async function openReleaseFolder(folder: string): Promise<ReleaseFolder> {
  const names = await readdir(folder).catch(() => {
    throw new MalformedReleaseError(folder, null, 'ce dossier n’existe pas ou ne peut pas être lu')
  })
  const reader = createReader(folder, names)
  const files: ReleaseFolder['files'] = {
    grand_domaine: await reader.read('grand_domaine'),
    domaine_professionnel: await reader.read('domaine_professionnel'),
    referentiel_code_rome: await reader.read('referentiel_code_rome'),
    referentiel_appellation: await reader.read('referentiel_appellation'),
    referentiel_competence: await reader.read('referentiel_competence'),
    referentiel_savoir: await reader.read('referentiel_savoir'),
    referentiel_contexte_travail: await reader.read('referentiel_contexte_travail'),
    coherence_item: await reader.read('coherence_item'),
    rubrique_mobilite: await reader.read('rubrique_mobilite'),
  }
  return { files, ...reader.summary(), mobilityIsSample: findFile(names, 'rubrique_mobilite').sample }
}

/** Reads files of one version, and sums up what it read. */
function createReader(folder: string, names: string[]) {
  const hash = createHash('sha256').update(`${readerRevision}\n`)
  let version: string | null = null
  return {
    async read(part: ReleasePart): Promise<ReleaseFile> {
      const file = findFile(names, part)
      version ??= file.version
      if (file.version !== version) {
        const reason = `version ${file.version} mêlée à des fichiers de la version ${version}`
        throw new MalformedReleaseError(file.name, null, reason)
      }
      const bytes = await readFile(join(folder, file.name))
      hash.update(`${file.name}\n${bytes.length}\n`).update(bytes)
      return { name: file.name, bytes }
    },
    summary: () => ({ version: version ?? '', digest: hash.digest('hex') }),
  }
}

/** A whole file wins over a sample of it. */
function findFile(names: string[], part: ReleasePart): { name: string; version: string; sample: boolean } {
  const pattern = new RegExp(`^unix_${part}_(v\\d+)_utf8(.*)\\.csv$`, 'i')
  const matches = names
    .flatMap((name) => {
      const [, version = '', suffix = ''] = pattern.exec(name) ?? []
      return version === '' ? [] : [{ name, version: version.toLowerCase(), sample: /sample/i.test(suffix) }]
    })
    .sort((a, b) => Number(a.sample) - Number(b.sample) || a.name.localeCompare(b.name))
  const [best, next] = matches
  if (!best) throw new MalformedReleaseError(`unix_${part}_v…_utf8.csv`, null, 'fichier absent du dossier')
  if (next && next.sample === best.sample) {
    throw new MalformedReleaseError(next.name, null, `en double avec ${best.name}`)
  }
  return best
}
