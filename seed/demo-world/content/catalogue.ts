import type { TrainingKind } from '@/drizzle/vocabulary'
import type { Learning } from '@/search/scoring/unlocks/gain'

/** What the partners of the demo offer; certificates by the codes of the starter vocabulary. All invented. */
export const catalogue: readonly {
  kind: TrainingKind
  title: string
  organisation: string
  details: string | null
  gives: readonly Learning[]
  /** First and last day from the day of the demo. */
  sessions: readonly { from: number; to: number; place: string; seats: number }[]
}[] = [
  {
    kind: 'training',
    title: 'CACES R.489, chariots 1A, 1B et 3',
    organisation: 'Centre de formation des Mailles',
    details: 'Cinq jours, dont deux d’épreuves. Aptitude médicale demandée.',
    gives: [491583, 491384, 491586].map((code) => ({ kind: 'certificate', code })),
    sessions: [
      { from: 12, to: 16, place: 'Hautepierre', seats: 10 },
      { from: 54, to: 58, place: 'Port autonome', seats: 10 },
    ],
  },
  {
    kind: 'training',
    title: 'Français professionnel, vers le B1',
    organisation: 'Association Passerelles d’ici',
    details: 'Quatre matinées par semaine. Test de niveau à l’entrée.',
    gives: [{ kind: 'language', language: { code: 'fr', level: 'B1' } }],
    sessions: [{ from: 20, to: 110, place: 'Cronenbourg', seats: 14 }],
  },
  {
    kind: 'licence_help',
    title: 'Permis B accompagné',
    organisation: 'Auto-école solidaire des Deux-Rives',
    details: 'Participation de la personne selon ses moyens.',
    gives: [{ kind: 'licence', code: 'B' }],
    sessions: [],
  },
  {
    kind: 'training',
    title: 'Hygiène en cuisine et gestes de secours',
    organisation: 'Centre de formation des Mailles',
    details: null,
    gives: [491179, 491617].map((code) => ({ kind: 'certificate', code })),
    sessions: [{ from: 8, to: 10, place: 'Hautepierre', seats: 12 }],
  },
  {
    kind: 'training',
    title: 'Titre d’assistant·e de vie aux familles',
    organisation: 'Institut du Lien',
    details: 'Six mois, avec deux stages.',
    gives: [{ kind: 'certificate', code: 404163 }],
    sessions: [{ from: 75, to: 260, place: 'Cronenbourg', seats: 15 }],
  },
  {
    kind: 'training',
    title: 'Habilitation électrique H0B0 et BS',
    organisation: 'Atelier des Métiers',
    details: null,
    gives: [403171, 512502].map((code) => ({ kind: 'certificate', code })),
    // Over: the next one is still to be decided.
    sessions: [{ from: -40, to: -38, place: 'Koenigshoffen', seats: 8 }],
  },
  {
    kind: 'immersion',
    title: 'Deux semaines en entrepôt',
    organisation: 'Maison de l’emploi des Deux-Rives-Vertes',
    details: 'Convention signée avant l’entrée, pour découvrir le métier.',
    gives: [],
    sessions: [],
  },
  {
    kind: 'insertion',
    title: 'Chantier d’insertion espaces verts',
    organisation: 'Les Jardins du Passage',
    details: 'Pour qui a un pass IAE. Contrat de 26 heures par semaine.',
    gives: [],
    sessions: [],
  },
]
