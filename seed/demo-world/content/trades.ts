import type { ContractKind, LicenceCode } from '@/drizzle/vocabulary'
import type { Rhythm } from '../../builders/index.server'
import type { PoolSlug } from '../../reference'

/** What is recruited around Hautepierre and Cronenbourg, and how. Pay in gross euros per hour, above the SMIC. */
export interface Trade {
  /** Slug of the talent pool that its people join. */
  pool: PoolSlug
  /** ROME codes, the most recruited first. */
  occupations: readonly string[]
  rhythms: readonly Rhythm[]
  contracts: readonly ContractKind[]
  /** What an offer may ask for. */
  licences: readonly LicenceCode[]
  workplaces: readonly string[]
  pay: { least: number; most: number }
  /** First words of an invented company name. */
  firms: readonly string[]
  /** Share of people and of offers. */
  weight: number
}

const usualContracts = ['permanent', 'fixed_term', 'temporary'] as const

export const trades: readonly Trade[] = [
  {
    pool: 'transport-logistique',
    occupations: ['N1103', 'N1105', 'N1101', 'N1115', 'N1110', 'N4105', 'N4101', 'N4103', 'N4104', 'N1102'],
    rhythms: ['twoShifts', 'earlyMornings', 'officeHours', 'nights', 'evenings'],
    contracts: [...usualContracts, 'temporary', 'professional_training'],
    licences: ['B', 'C'],
    workplaces: ['marche-gare', 'port-autonome-nord', 'port-autonome-sud', 'zone-reichstett', 'la-vigie'],
    pay: { least: 12.6, most: 15.4 },
    firms: ['Transports', 'Entrepôts', 'Messagerie', 'Logistique'],
    weight: 20,
  },
  {
    pool: 'proprete-securite',
    occupations: ['K2205', 'K2204', 'G1501', 'K2202', 'K2307', 'K2501'],
    rhythms: ['earlyMornings', 'splitDays', 'evenings', 'schoolHours'],
    contracts: [...usualContracts, 'insertion'],
    licences: ['B'],
    workplaces: ['wacken', 'espace-europeen', 'place-des-halles', 'gare-centrale', 'campus-esplanade'],
    pay: { least: 12.5, most: 13.6 },
    firms: ['Propreté', 'Nettoyage', 'Net-Services'],
    weight: 17,
  },
  {
    pool: 'proprete-securite',
    occupations: ['K2503', 'K2504'],
    rhythms: ['nights', 'weekEnds', 'threeShifts', 'everyDay'],
    contracts: usualContracts,
    licences: ['B'],
    workplaces: ['zenith', 'rivetoile', 'hopital-civil', 'port-autonome-sud'],
    pay: { least: 12.6, most: 14.2 },
    firms: ['Sûreté', 'Gardiennage'],
    weight: 5,
  },
  {
    pool: 'soin-enfance',
    occupations: ['K1304', 'K1311', 'J1301', 'J1501', 'K1306', 'K1303', 'K1307', 'K1308', 'K2113', 'G1203'],
    rhythms: ['officeHours', 'schoolHours', 'earlyMornings', 'weekEnds', 'everyDay', 'nights'],
    contracts: [...usualContracts, 'apprenticeship'],
    licences: ['B'],
    workplaces: ['hopital-hautepierre', 'hopital-civil', 'route-des-romains', 'zone-eckbolsheim'],
    pay: { least: 12.6, most: 14.9 },
    firms: ['Résidence', 'Aide à domicile', 'Crèche', 'Maison de soins'],
    weight: 17,
  },
  {
    pool: 'cuisine-alimentation',
    occupations: ['G1602', 'G1603', 'G1605', 'G1607', 'D1102', 'G1803', 'H2105', 'D1106', 'D1104', 'G1606'],
    rhythms: ['diningRoom', 'earlyMornings', 'weekEnds', 'officeHours', 'evenings'],
    contracts: [...usualContracts, 'apprenticeship', 'seasonal'],
    licences: [],
    workplaces: ['grandes-arcades', 'rivetoile', 'route-oberhausbergen', 'hopital-hautepierre', 'zenith'],
    pay: { least: 12.5, most: 14 },
    firms: ['Table', 'Fournil', 'Cantine', 'Traiteur'],
    weight: 15,
  },
  {
    pool: 'batiment-industrie',
    occupations: ['F1704', 'F1606', 'F1703', 'F1602', 'I1203', 'F1604', 'F1603', 'F1608'],
    rhythms: ['officeHours', 'earlyMornings'],
    contracts: [...usualContracts, 'insertion', 'apprenticeship'],
    licences: ['B'],
    workplaces: ['zone-oberhausbergen', 'zone-mittelhausbergen', 'zone-ostwald', 'plaine-des-bouchers'],
    pay: { least: 12.7, most: 16.2 },
    firms: ['Bâtisseurs', 'Peintures', 'Rénovation', 'Second œuvre'],
    weight: 10,
  },
  {
    pool: 'batiment-industrie',
    occupations: ['H3302', 'H2909', 'H2913', 'I1310', 'I1604'],
    rhythms: ['twoShifts', 'threeShifts', 'nights', 'officeHours', 'afternoons'],
    contracts: [...usualContracts, 'temporary', 'apprenticeship'],
    licences: [],
    workplaces: ['zone-reichstett', 'ateliers-bischheim', 'plaine-des-bouchers', 'parc-innovation'],
    pay: { least: 12.8, most: 16.8 },
    firms: ['Ateliers', 'Mécanique', 'Conditionnement'],
    weight: 8,
  },
  {
    pool: 'batiment-industrie',
    occupations: ['A1203'],
    rhythms: ['earlyMornings', 'officeHours'],
    contracts: ['permanent', 'seasonal', 'insertion', 'fixed_term'],
    licences: ['B', 'BE'],
    workplaces: ['zone-eckbolsheim', 'zone-lingolsheim', 'zone-mittelhausbergen'],
    pay: { least: 12.5, most: 13.9 },
    firms: ['Jardins', 'Paysages'],
    weight: 4,
  },
  {
    pool: 'commerce-accueil',
    occupations: ['D1507', 'D1505', 'D1106', 'D1214'],
    rhythms: ['shopWeek', 'weekEnds', 'earlyMornings', 'afternoons', 'evenings'],
    contracts: [...usualContracts, 'apprenticeship'],
    licences: [],
    workplaces: ['zone-nord', 'place-des-halles', 'grandes-arcades', 'rivetoile', 'la-vigie'],
    pay: { least: 12.5, most: 13.5 },
    firms: ['Marché', 'Épicerie', 'Comptoir', 'Vêtements'],
    weight: 10,
  },
  {
    pool: 'commerce-accueil',
    occupations: ['M1602', 'M1601', 'M1607', 'M1614', 'K1204', 'K1205'],
    rhythms: ['officeHours', 'schoolHours', 'afternoons'],
    contracts: [...usualContracts, 'professional_training'],
    licences: [],
    workplaces: ['wacken', 'espace-europeen', 'campus-esplanade', 'parc-innovation'],
    pay: { least: 12.7, most: 15 },
    firms: ['Cabinet', 'Bureaux', 'Accueil'],
    weight: 6,
  },
]
