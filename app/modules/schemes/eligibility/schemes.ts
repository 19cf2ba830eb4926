import type { SchemeCode } from '@/drizzle/vocabulary'
import type { Allowance, WithoutWork } from './situation'

/** One thing to be true of a person. Ages in whole years, both ends included. */
export type Condition =
  | { fact: 'age'; from?: number; to?: number }
  | { fact: 'allowance'; oneOf: readonly Exclude<Allowance, 'none'>[] }
  | { fact: 'withoutWork'; least: Exclude<WithoutWork, 'under_12'> }
  | { fact: 'level' }
  | { fact: 'neighbourhood' }
  | { fact: 'studies'; not: true }
  | { fact: 'jobseeker' }

/** At least so many of these. */
export interface Demand {
  least: number
  of: readonly Condition[]
}

export interface Scheme {
  code: SchemeCode
  name: string
  /** What it is, in one sentence. */
  purpose: string
  /** Open by any of these ways; a way is open when each of its demands is met. */
  ways: readonly (readonly Demand[])[]
  /** The text it comes from, and when this was last read. */
  source: string
  readOn: string
  /** Last day on which one could enter; null while it stands. */
  until: string | null
  /** What the portal does not judge, in a whole sentence. */
  note: string | null
}

const all = (...of: Condition[]): Demand => ({ least: of.length, of })

/** By how often they concern people here. A change of law is a change of these lines, with its source and its date. */
export const schemes: readonly Scheme[] = [
  {
    code: 'iae',
    name: 'Insertion par l’activité économique (pass IAE)',
    purpose: 'Un contrat dans une structure d’insertion, avec un accompagnement.',
    ways: [
      [
        {
          least: 1,
          of: [
            { fact: 'allowance', oneOf: ['rsa', 'ass'] },
            { fact: 'withoutWork', least: 'from_24' },
          ],
        },
      ],
      [
        {
          least: 3,
          of: [
            { fact: 'level' },
            { fact: 'age', from: 50 },
            { fact: 'age', to: 25 },
            { fact: 'withoutWork', least: 'from_12' },
            { fact: 'neighbourhood' },
          ],
        },
      ],
    ],
    source: 'Code du travail R5132-1-7, arrêté du 4 septembre 2025',
    readOn: '2026-11-26',
    until: null,
    note: 'D’autres situations comptent et ne sont pas gardées ici\u00a0: AAH, handicap, hébergement, parent isolé, sortie de détention. Un prescripteur habilité peut toujours décider.',
  },
  {
    code: 'cej',
    name: 'Contrat d’engagement jeune',
    purpose:
      'Un accompagnement intensif de 15 à 20\u00a0heures par semaine, avec une allocation selon les ressources.',
    ways: [[all({ fact: 'age', from: 16, to: 25 }, { fact: 'studies', not: true }, { fact: 'jobseeker' })]],
    source: 'Code du travail L5131-6, fiche du ministère du Travail du 26 septembre 2024',
    readOn: '2026-11-26',
    until: null,
    note: 'Jusqu’à 29\u00a0ans avec une reconnaissance de travailleur handicapé, qui n’est pas gardée ici. Les ressources se vérifient à l’entrée.',
  },
  {
    code: 'plie',
    name: 'Plan local pour l’insertion et l’emploi',
    purpose: 'Un référent unique et des étapes jusqu’à six mois dans l’emploi.',
    ways: [
      [
        {
          least: 1,
          of: [
            { fact: 'allowance', oneOf: ['rsa', 'ass'] },
            { fact: 'withoutWork', least: 'from_12' },
            { fact: 'level' },
            { fact: 'neighbourhood' },
          ],
        },
      ],
    ],
    source: 'Code du travail L5131-2\u00a0; le protocole local fixe les critères, ici ceux qui sont usuels',
    readOn: '2026-11-26',
    until: null,
    note: 'À confirmer auprès du PLIE, dont le protocole décide.',
  },
  {
    code: 'emplois_francs',
    name: 'Emplois francs',
    purpose: 'Une aide à l’employeur qui embauche une personne d’un quartier prioritaire.',
    ways: [[all({ fact: 'neighbourhood' }, { fact: 'jobseeker' })]],
    source: 'Décret n°\u00a02019-1471 du 26 décembre 2019, de mémoire',
    readOn: '2026-11-26',
    until: '2024-12-31',
    note: null,
  },
]

export function findScheme(code: SchemeCode): Scheme {
  const scheme = schemes.find((each) => each.code === code)
  if (!scheme) throw new Error('a scheme without its rules')
  return scheme
}

export const schemeNames: Readonly<Record<SchemeCode, string>> = {
  iae: findScheme('iae').name,
  cej: findScheme('cej').name,
  plie: findScheme('plie').name,
  emplois_francs: findScheme('emplois_francs').name,
}
