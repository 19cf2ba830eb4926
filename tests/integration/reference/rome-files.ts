import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Part = keyof ReturnType<typeof smallRelease>
/** The rows of each file of a release, header first. */
export type ReleaseRows = Record<Part, string[][]>

/**
 * A release of invented content in the official format: two occupations, three job titles, two competences under
 * one macro-skill, a soft skill, a knowledge item, a certificate, a work context. Some fields span several lines.
 */
export function smallRelease() {
  return {
    grand_domaine: [
      ['code_grand_domaine', 'libelle_grand_domaine'],
      ['N', 'Transport'],
    ],
    domaine_professionnel: [
      ['code_domaine_professionnel', 'libelle_domaine_professionnel'],
      ['N11', 'Magasinage'],
      ['N41', 'Conduite'],
    ],
    referentiel_code_rome: [
      ['code_rome', 'code_fiche_metier', 'libelle_rome'],
      ['N1103', '1', 'Préparateur / Préparatrice de commandes'],
      ['N4101', '2', 'Chauffeur / Chauffeuse de poids lourd'],
    ],
    referentiel_appellation: [
      ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome'],
      ['18001', 'Préparateur / Préparatrice de commandes', 'Préparateur(trice)', 'N1103'],
      ['18002', "Agent / Agente d'expédition", 'Agent(e) "expé"', 'N1103'],
      ['18003', 'Chauffeur / Chauffeuse de poids lourd', 'Chauffeur(se)', 'N4101'],
    ],
    referentiel_competence: [
      ['code_ogr', 'nature', 'libelle_competence', 'definition', 'code_ogr_macro_comp', 'cat_comp'],
      [
        '300',
        'Macro-compétence',
        'Préparer un envoi',
        'Une définition\nsur trois lignes,\navec un « " »',
        '',
        'Savoir-faire',
      ],
      ['301', 'Compétence', 'Filmer une palette', '', '300', 'Savoir-faire'],
      ['302', 'Compétence', 'Étiqueter un colis', 'Deux\nlignes', '300', 'Savoir-faire'],
      ['390', 'Macro-compétence', 'Tenir un engagement', '', '', 'Savoir-être professionnel'],
    ],
    referentiel_savoir: [
      ['code_ogr_savoir', 'libelle_savoir', 'categorie_savoir'],
      ['400', 'Gestes et postures', 'Techniques professionnelles'],
      ['401', 'CACES R489 catégorie 1A', 'Certifications et habilitations'],
    ],
    referentiel_contexte_travail: [
      ['code_ogr', 'libelle_cont_travail', 'code_type_cont_trav', 'libelle_type_cont_trav'],
      ['500', 'Travail de nuit', '2', 'Horaires et durée du travail'],
    ],
    coherence_item: [
      ['code_rome', 'code_ogr', 'coeur_metier'],
      ['N1103', '301', 'Principale'],
      ['N1103', '302', 'Émergente'],
      ['N1103', '401', ''],
      ['N1103', '500', ''],
      ['N4101', '390', ''],
      ['N4101', '400', 'Principale'],
    ],
    rubrique_mobilite: [
      ['code_rome', 'code_rome_cible', 'numero_ordre'],
      ['N1103', 'N4101', '1'],
      ['N4101', 'N1103', '1'],
    ],
  } satisfies Record<string, string[][]>
}

export interface WrittenRelease {
  folder: string
  fileOf(part: Part): string
}

/**
 * Writes the files in a new folder under the system's temporary one.
 * @param options.suffixes added to a file's name, before `.csv`.
 */
export async function writeRelease(
  release: Partial<ReleaseRows>,
  options: { version?: string; suffixes?: Partial<Record<Part, string>>; endOfLine?: string } = {},
): Promise<WrittenRelease> {
  const { version = 'v460', suffixes = {}, endOfLine = '\n' } = options
  const folder = await mkdtemp(join(tmpdir(), 'cite-rome-'))
  const fileOf = (part: string) =>
    join(
      folder,
      `unix_${part}_${version}_utf8${Object.entries(suffixes).find(([name]) => name === part)?.[1] ?? ''}.csv`,
    )
  for (const [part, rows] of Object.entries(release)) {
    await writeFile(fileOf(part), rows.map((row) => row.map(quote).join(',') + endOfLine).join(''))
  }
  return { folder, fileOf }
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`
}
