import type { SkillKind } from '@/drizzle/vocabulary'
import type { SkillCode } from '@/search/documents'
import type { VocabularyRelease } from '../vocabulary-release'
import { CellReader, CodeRegister } from './code-register'
import { readLinks, type DefinedCodes } from './read-links'
import { readTable, type ReleaseFile } from './read-table'
import type { ReleaseFolder } from './release-folder.server'

/** @throws MalformedReleaseError at the first thing that is not as France Travail documents it. */
export function readRelease({ files, mobilityIsSample }: ReleaseFolder): VocabularyRelease {
  const familyCodes = new CodeRegister<string>()
  const codes: DefinedCodes = {
    occupations: new CodeRegister(),
    skills: new CodeRegister(),
    workContexts: new CodeRegister(),
  }
  const families = [
    ...readFamilies(files.grand_domaine, 'code_grand_domaine', 'libelle_grand_domaine', familyCodes),
    ...readFamilies(
      files.domaine_professionnel,
      'code_domaine_professionnel',
      'libelle_domaine_professionnel',
      familyCodes,
    ),
  ]
  const occupations = readOccupations(files.referentiel_code_rome, familyCodes, codes)
  const jobTitles = readJobTitles(files.referentiel_appellation, codes)
  const skills = [
    ...readCompetences(files.referentiel_competence, codes),
    ...readKnowledge(files.referentiel_savoir, codes),
  ]
  const workContexts = readWorkContexts(files.referentiel_contexte_travail, codes)
  return {
    families,
    occupations,
    jobTitles,
    skills,
    workContexts,
    ...readLinks(files, codes),
    neighboursOf: mobilityIsSample ? 'some' : 'all',
  }
}

function readFamilies<Column extends string>(
  file: ReleaseFile,
  codeColumn: Column,
  labelColumn: Column,
  families: CodeRegister<string>,
): VocabularyRelease['families'] {
  const read = new CellReader<Column>(file)
  return readTable(file, [codeColumn, labelColumn]).map((row) => {
    const code = read.text(row, codeColumn)
    families.add(code, file, row.line)
    return { code, label: read.text(row, labelColumn) }
  })
}

function readOccupations(
  file: ReleaseFile,
  families: CodeRegister<string>,
  codes: DefinedCodes,
): VocabularyRelease['occupations'] {
  const columns = ['code_rome', 'libelle_rome'] as const
  const read = new CellReader<(typeof columns)[number]>(file)
  return readTable(file, columns).map((row) => {
    const code = read.text(row, 'code_rome')
    codes.occupations.add(code, file, row.line)
    // A ROME code is the code of its "domaine professionnel" and two more digits.
    const familyCode = read.known(row, code.slice(0, -2), [families], 'domaine')
    return { code, label: read.text(row, 'libelle_rome'), familyCode }
  })
}

function readJobTitles(file: ReleaseFile, codes: DefinedCodes): VocabularyRelease['jobTitles'] {
  const columns = ['code_ogr', 'libelle_appellation_long', 'code_rome'] as const
  const read = new CellReader<(typeof columns)[number]>(file)
  const jobTitles = new CodeRegister<number>()
  return readTable(file, columns).map((row) => {
    const code = read.number(row, 'code_ogr')
    jobTitles.add(code, file, row.line)
    const occupationCode = read.known(row, read.text(row, 'code_rome'), [codes.occupations], 'code ROME')
    return { code, occupationCode, label: read.text(row, 'libelle_appellation_long') }
  })
}

const competenceKinds: Record<string, SkillKind> = {
  'savoir-faire': 'hardSkill',
  'savoir-etre professionnel': 'softSkill',
}
const competenceIsMacro: Record<string, boolean> = { competence: false, 'macro-competence': true }

function readCompetences(file: ReleaseFile, codes: DefinedCodes): VocabularyRelease['skills'] {
  const columns = ['code_ogr', 'nature', 'libelle_competence', 'code_ogr_macro_comp', 'cat_comp'] as const
  const read = new CellReader<(typeof columns)[number]>(file)
  const macroSkills = new CodeRegister<SkillCode>()
  const rows = readTable(file, columns)
  const skills = rows.map((row) => {
    const code = read.number(row, 'code_ogr')
    const isMacro = read.choice(row, 'nature', competenceIsMacro)
    codes.skills.add(code, file, row.line)
    if (isMacro) macroSkills.add(code, file, row.line)
    return {
      code,
      kind: read.choice(row, 'cat_comp', competenceKinds),
      label: read.text(row, 'libelle_competence'),
      macroCode: row.cell('code_ogr_macro_comp') === '' ? null : read.number(row, 'code_ogr_macro_comp'),
      isMacro,
    }
  })
  skills.forEach(({ macroCode }, position) => {
    const row = rows[position]
    if (row && macroCode !== null) read.known(row, macroCode, [macroSkills], 'code de macro-compétence')
  })
  return skills
}

function readKnowledge(file: ReleaseFile, codes: DefinedCodes): VocabularyRelease['skills'] {
  const columns = ['code_ogr_savoir', 'libelle_savoir', 'categorie_savoir'] as const
  const read = new CellReader<(typeof columns)[number]>(file)
  return readTable(file, columns).map((row) => {
    const code = read.number(row, 'code_ogr_savoir')
    codes.skills.add(code, file, row.line)
    const isCertificate = read.text(row, 'categorie_savoir') === 'Certifications et habilitations'
    return {
      code,
      kind: isCertificate ? ('certificate' as const) : ('knowledge' as const),
      label: read.text(row, 'libelle_savoir'),
      macroCode: null,
      isMacro: false,
    }
  })
}

function readWorkContexts(file: ReleaseFile, codes: DefinedCodes): VocabularyRelease['workContexts'] {
  const columns = ['code_ogr', 'libelle_cont_travail', 'libelle_type_cont_trav'] as const
  const read = new CellReader<(typeof columns)[number]>(file)
  return readTable(file, columns).map((row) => {
    const code = read.number(row, 'code_ogr')
    // A link names a code alone: were it both a skill and a context, the link would mean either.
    if (codes.skills.has(code))
      throw read.refuse(row, `code ${code} déjà pris par une compétence ou un savoir`)
    codes.workContexts.add(code, file, row.line)
    return {
      code,
      label: read.text(row, 'libelle_cont_travail'),
      category: read.text(row, 'libelle_type_cont_trav'),
    }
  })
}
