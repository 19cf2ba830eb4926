/** The vocabulary in the browser: how its closed lists are said in French, and what a form may send of it. */
import {
  type ContractKind,
  type DayPart,
  type LanguageCode,
  type LanguageLevel,
  type LicenceCode,
  type SkillKind,
  type TravelMode,
  type Weekday,
} from '@/drizzle/vocabulary'

/** A label where a line begins. */
export const capitalise = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)
/** A label that begins with a capital, within a line; names in it keep theirs. */
export const lowerFirst = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

export const contractLabels: Record<ContractKind, string> = {
  permanent: 'CDI',
  fixed_term: 'CDD',
  temporary: 'intérim',
  seasonal: 'emploi saisonnier',
  apprenticeship: 'apprentissage',
  professional_training: 'contrat de professionnalisation',
  insertion: 'contrat d’insertion (CDDI)',
}

/** As in a sentence, lower case. */
export const languageLabels: Record<LanguageCode, string> = {
  fr: 'français',
  de: 'allemand',
  en: 'anglais',
  tr: 'turc',
  ar: 'arabe',
  es: 'espagnol',
  it: 'italien',
  pt: 'portugais',
  ro: 'roumain',
  pl: 'polonais',
  ru: 'russe',
  uk: 'ukrainien',
  sq: 'albanais',
  sr: 'serbe',
  hy: 'arménien',
  ka: 'géorgien',
  zh: 'chinois',
  ta: 'tamoul',
  fa: 'persan (farsi, dari)',
  ps: 'pachto',
  so: 'somali',
  nl: 'néerlandais',
}

/** What a person at this level does, in words that need no knowledge of the European framework. */
export const languageLevelLabels: Record<LanguageLevel, string> = {
  A1: 'quelques mots',
  A2: 'phrases simples',
  B1: 'conversation courante',
  B2: 'à l’aise au travail',
  C1: 'très à l’aise',
  C2: 'parfaitement à l’aise',
}

/** What stands after "permis". */
export const licenceLabels: Record<LicenceCode, string> = {
  AM: 'AM',
  A1: 'A1',
  A2: 'A2',
  A: 'A',
  B1: 'B1',
  B: 'B',
  BE: 'BE',
  C1: 'C1',
  C1E: 'C1E',
  C: 'C',
  CE: 'CE',
  D1: 'D1',
  D1E: 'D1E',
  D: 'D',
  DE: 'DE',
}

/** What each licence lets one drive, in short (Code de la route R221-4). */
export const licenceMeanings: Record<LicenceCode, string> = {
  AM: 'cyclomoteur, voiturette',
  A1: 'moto légère (125 cm³)',
  A2: 'moto jusqu’à 35 kW',
  A: 'toutes les motos',
  B1: 'quadricycle lourd',
  B: 'voiture, utilitaire jusqu’à 3,5 t',
  BE: 'voiture avec remorque',
  C1: 'camion jusqu’à 7,5 t',
  C1E: 'camion jusqu’à 7,5 t avec remorque',
  C: 'poids lourd',
  CE: 'poids lourd avec remorque',
  D1: 'minibus, 16 passagers',
  D1E: 'minibus avec remorque',
  D: 'autobus, autocar',
  DE: 'autobus, autocar avec remorque',
}

export const skillKindLabels: Record<SkillKind, string> = {
  hardSkill: 'Savoir-faire',
  knowledge: 'Savoirs',
  softSkill: 'Savoir-être',
  certificate: 'Certificats et habilitations',
}

export const travelModeLabels: Record<TravelMode, string> = {
  walk: 'à pied',
  bike: 'à vélo',
  transit: 'en transports en commun',
  car: 'en voiture',
}

export const weekdayLabels: Record<Weekday, string> = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
}

export const dayPartLabels: Record<DayPart, string> = {
  morning: 'matin',
  afternoon: 'après-midi',
  evening: 'soir',
  night: 'nuit',
}

export {
  contractKindSchema,
  languageSkillSchema,
  licenceSchema,
  occupationCodeSchema,
  ogrCodeSchema,
} from './schemas'
