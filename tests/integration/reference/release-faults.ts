import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises'
import type { ReleaseRows } from './rome-files'

type Part = keyof ReleaseRows
export interface Fault {
  name: string
  part: Part
  line: number
  reason: string
  /** Changes the rows before they are written; `file`, the file once it is. */
  rows?: (rows: string[][]) => string[][]
  file?: (path: string) => Promise<void>
}

export const replaceCell = (from: string, to: string) => (rows: string[][]) =>
  rows.map((row) => row.map((cell) => (cell === from ? to : cell)))
const add =
  (...row: string[]) =>
  (rows: string[][]) => [...rows, row]
const insertAfterHeader = (text: string) => async (path: string) => {
  const [header = '', ...lines] = (await readFile(path, 'utf8')).split('\n')
  await writeFile(path, [header, text, ...lines].join('\n'))
}

// The file of competences has a definition on lines 2 to 4 and another on lines 6 and 7.
export const faults: Fault[] = [
  {
    name: 'a column is missing',
    part: 'referentiel_savoir',
    line: 1,
    reason: 'colonne «\u00a0categorie_savoir\u00a0» absente',
    rows: (rows) => rows.map((row) => row.slice(0, 2)),
  },
  {
    name: 'a record has too few columns',
    part: 'coherence_item',
    line: 8,
    reason: '2 colonnes au lieu de 3',
    rows: add('N1103', '400'),
  },
  {
    name: 'a record has too many columns, after fields of several lines',
    part: 'referentiel_competence',
    line: 9,
    reason: '7 colonnes au lieu de 6',
    rows: add('303', 'Compétence', 'Peser un colis', '', '300', 'Savoir-faire', 'de trop'),
  },
  {
    name: 'a record has too few columns, in a file with Windows line ends',
    part: 'referentiel_competence',
    line: 9,
    reason: '2 colonnes au lieu de 6',
    rows: add('303', 'Compétence'),
    file: async (path) => writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n')),
  },
  {
    name: 'a record of several lines has too few columns',
    part: 'referentiel_competence',
    line: 9,
    reason: '4 colonnes au lieu de 6',
    rows: add('303', 'Compétence', 'Peser un colis', 'Une\ndéfinition'),
  },
  {
    name: 'a code is empty',
    part: 'referentiel_competence',
    line: 6,
    reason: '«\u00a0code_ogr\u00a0» est vide',
    rows: replaceCell('302', ''),
  },
  {
    name: 'a code is not a number',
    part: 'referentiel_savoir',
    line: 3,
    reason: '«\u00a0code_ogr_savoir\u00a0» n’est pas un nombre («\u00a04O1\u00a0»)',
    rows: replaceCell('401', '4O1'),
  },
  {
    name: 'a code is beyond what the database holds',
    part: 'referentiel_savoir',
    line: 3,
    reason: 'n’est pas un nombre',
    rows: replaceCell('401', '4000000000'),
  },
  {
    name: 'a label is empty, spaces aside',
    part: 'referentiel_appellation',
    line: 3,
    reason: '«\u00a0libelle_appellation_long\u00a0» est vide',
    rows: replaceCell("Agent / Agente d'expédition", '  '),
  },
  {
    name: 'a code comes twice',
    part: 'referentiel_competence',
    line: 8,
    reason: 'code 302 déjà présent (ligne 6)',
    rows: replaceCell('390', '302'),
  },
  {
    name: 'an occupation comes twice',
    part: 'referentiel_code_rome',
    line: 4,
    reason: 'code N1103 déjà présent (ligne 2)',
    rows: add('N1103', '3', 'Autre'),
  },
  {
    name: 'a knowledge item takes the code of a competence',
    part: 'referentiel_savoir',
    line: 2,
    reason: 'code 301 déjà présent (unix_referentiel_competence_v461_utf8.csv, ligne 5)',
    rows: replaceCell('400', '301'),
  },
  {
    name: 'a work context takes the code of a competence',
    part: 'referentiel_contexte_travail',
    line: 2,
    reason: 'code 301 déjà pris',
    rows: replaceCell('500', '301'),
  },
  {
    name: 'a link comes twice',
    part: 'coherence_item',
    line: 8,
    reason: 'déjà présent (ligne 2)',
    rows: add('N1103', '301', ''),
  },
  {
    name: 'a link names an unknown occupation',
    part: 'coherence_item',
    line: 8,
    reason: 'code ROME Z9999 inconnu',
    rows: add('Z9999', '301', ''),
  },
  {
    name: 'a link names an unknown item',
    part: 'coherence_item',
    line: 8,
    reason: 'code OGR 999 inconnu',
    rows: add('N1103', '999', ''),
  },
  {
    name: 'a job title names an unknown occupation',
    part: 'referentiel_appellation',
    line: 5,
    reason: 'code ROME N9999 inconnu',
    rows: add('18004', 'Autre', 'Autre', 'N9999'),
  },
  {
    name: 'a competence names a macro-skill that is none',
    part: 'referentiel_competence',
    line: 9,
    reason: 'code de macro-compétence 301 inconnu',
    rows: add('303', 'Compétence', 'Peser un colis', '', '301', 'Savoir-faire'),
  },
  {
    name: 'an occupation belongs to no domain',
    part: 'referentiel_code_rome',
    line: 4,
    reason: 'domaine X99 inconnu',
    rows: add('X9901', '3', 'Autre'),
  },
  {
    name: 'mobility names an unknown occupation',
    part: 'rubrique_mobilite',
    line: 4,
    reason: 'code ROME Z9999 inconnu',
    rows: add('N1103', 'Z9999', '2'),
  },
  {
    name: 'a nature is unheard of',
    part: 'referentiel_competence',
    line: 8,
    reason: 'valeur inconnue de «\u00a0cat_comp\u00a0»',
    rows: replaceCell('Savoir-être professionnel', 'Savoir-vivre'),
  },
  {
    name: 'the file ends inside a quoted field',
    part: 'coherence_item',
    line: 8,
    reason: 'guillemet mal placé ou jamais refermé',
    file: (path) => appendFile(path, '"N4101","40'),
  },
  {
    name: 'the file ends inside a quoted field that spans lines, after blank lines',
    part: 'referentiel_competence',
    line: 11,
    reason: 'guillemet mal placé ou jamais refermé',
    file: (path) => appendFile(path, '\n\n"303","Compétence","Peser\nun\ncolis'),
  },
  {
    name: 'a quote is lost in the middle',
    part: 'referentiel_savoir',
    line: 2,
    reason: 'guillemet mal placé ou jamais refermé',
    file: insertAfterHeader('"402","Manutention,"Normes"'),
  },
  {
    name: 'the file is cut in the middle of a record',
    part: 'coherence_item',
    line: 7,
    reason: '2 colonnes au lieu de 3',
    file: async (path) => truncate(path, (await readFile(path)).length - ',"Principale"\n'.length),
  },
  {
    name: 'the file is not in UTF-8',
    part: 'referentiel_competence',
    line: 6,
    reason: 'caractères qui ne sont pas de l’UTF-8',
    file: async (path) => {
      const [start = '', end = ''] = (await readFile(path, 'latin1')).split('un colis')
      await writeFile(path, `${start}un col\u00ees${end}`, 'latin1')
    },
  },
  {
    name: 'the file holds a null character',
    part: 'referentiel_savoir',
    line: 4,
    reason: 'caractères qui ne sont pas de l’UTF-8',
    file: (path) => appendFile(path, '"402","Ma\0nutention","Normes"\n'),
  },
  {
    name: 'the file is empty',
    part: 'grand_domaine',
    line: 1,
    reason: 'le fichier est vide',
    file: (path) => truncate(path),
  },
  {
    name: 'the file has a header only',
    part: 'referentiel_appellation',
    line: 1,
    reason: 'aucune donnée sous l’en-tête',
    rows: (rows) => rows.slice(0, 1),
  },
]
