import type { OccupationCode, SkillCode } from '@/search/documents'
import type { VocabularyRelease } from '../vocabulary-release'
import { CellReader, CodeRegister } from './code-register'
import { readTable, type ReleaseFile } from './read-table'

/** What the other files may name. */
export interface DefinedCodes {
  occupations: CodeRegister<OccupationCode>
  /** Competences, macro-skills and knowledge share one numbering (OGR). */
  skills: CodeRegister<SkillCode>
  workContexts: CodeRegister<number>
}

type Links = Pick<VocabularyRelease, 'occupationSkills' | 'occupationWorkContexts' | 'neighbours'>

/** @throws MalformedReleaseError when a link names a code that the release does not define, or comes twice. */
export function readLinks(
  files: { coherence_item: ReleaseFile; rubrique_mobilite: ReleaseFile },
  codes: DefinedCodes,
): Links {
  return {
    ...readItems(files.coherence_item, codes),
    neighbours: readMobility(files.rubrique_mobilite, codes),
  }
}

const weights: Record<string, { core: boolean; emerging: boolean }> = {
  '': { core: false, emerging: false },
  principale: { core: true, emerging: false },
  emergente: { core: false, emerging: true },
}

function readItems(file: ReleaseFile, codes: DefinedCodes): Omit<Links, 'neighbours'> {
  const columns = ['code_rome', 'code_ogr', 'coeur_metier'] as const
  const read = new CellReader<(typeof columns)[number]>(file)
  const pairs = new CodeRegister<string>()
  const links: Omit<Links, 'neighbours'> = { occupationSkills: [], occupationWorkContexts: [] }
  for (const row of readTable(file, columns)) {
    const occupationCode = read.known(row, read.text(row, 'code_rome'), [codes.occupations], 'code ROME')
    const item = read.known(row, read.number(row, 'code_ogr'), [codes.skills, codes.workContexts], 'code OGR')
    pairs.add(`${occupationCode}-${item}`, file, row.line)
    const weight = read.choice(row, 'coeur_metier', weights)
    if (codes.skills.has(item)) links.occupationSkills.push({ occupationCode, skillCode: item, ...weight })
    else links.occupationWorkContexts.push({ occupationCode, workContextCode: item })
  }
  return links
}

function readMobility(file: ReleaseFile, codes: DefinedCodes): Links['neighbours'] {
  const columns = ['code_rome', 'code_rome_cible', 'numero_ordre'] as const
  const read = new CellReader<(typeof columns)[number]>(file)
  const pairs = new CodeRegister<string>()
  return readTable(file, columns).map((row) => {
    const occupationCode = read.known(row, read.text(row, 'code_rome'), [codes.occupations], 'code ROME')
    const neighbourCode = read.known(row, read.text(row, 'code_rome_cible'), [codes.occupations], 'code ROME')
    pairs.add(`${occupationCode}-${neighbourCode}`, file, row.line)
    return { occupationCode, neighbourCode, rank: read.number(row, 'numero_ordre') }
  })
}
