import { emptyFields, profileFields, type ProfileField } from '@/search/profile-fields'
import type { ProfileFacts } from './documents/profile-facts'
import type { ProfileStep } from './steps/profile-steps'

export interface ProfileGap {
  field: ProfileField
  /** Where it can be filled in. */
  step: ProfileStep
  /** What the empty field means, in words that serve its owner as well as the caseworker who fills it in with her. */
  meaning: string
}

export interface ProfileCompleteness {
  filled: number
  outOf: number
  gaps: ProfileGap[]
}

const questions: Record<ProfileField, Omit<ProfileGap, 'field'>> = {
  occupations: {
    step: 'occupations',
    meaning: 'Sans métier recherché, le profil ressort moins bien pour les offres d’un métier précis.',
  },
  experience: {
    step: 'experience',
    meaning: 'Sans expérience indiquée, rien n’est compté quand une offre en demande.',
  },
  skills: {
    step: 'skills',
    meaning: 'Compétences non renseignées\u00a0: c’est ce qui pèse le plus dans une recherche.',
  },
  licences: {
    step: 'licences',
    meaning: 'Permis non renseignés\u00a0: les employeurs lisent «\u00a0à vérifier\u00a0».',
  },
  certificates: {
    step: 'licences',
    meaning:
      'Certificats non renseignés (CACES, habilitations)\u00a0: les employeurs lisent «\u00a0à vérifier\u00a0».',
  },
  languages: {
    step: 'languages',
    meaning: 'Langues non renseignées\u00a0: les employeurs lisent «\u00a0à vérifier\u00a0».',
  },
  availability: {
    step: 'availability',
    meaning: 'Moments de travail non renseignés\u00a0: des offres aux horaires impossibles peuvent arriver.',
  },
  start: {
    step: 'availability',
    meaning: 'Date de début non renseignée\u00a0: les employeurs lisent «\u00a0à vérifier\u00a0».',
  },
  trips: {
    step: 'mobility',
    meaning: 'Trajets non renseignés\u00a0: personne ne peut dire si un poste est assez près.',
  },
  contracts: {
    step: 'contracts',
    meaning: 'Contrats non renseignés\u00a0: des offres au contrat non souhaité peuvent arriver.',
  },
}

/** Where a field is filled in. */
export function fieldStep(field: ProfileField): ProfileStep {
  return questions[field].step
}

/**
 * Which answers a profile lacks and what that means to its owner. A gap closes no door, so it is no fault: an
 * empty field is shown to employers as "to be checked".
 */
export function profileCompleteness(facts: ProfileFacts): ProfileCompleteness {
  const gaps = emptyFields(facts)
  return {
    filled: profileFields.length - gaps.length,
    outOf: profileFields.length,
    gaps: gaps.map((field) => ({ field, ...questions[field] })),
  }
}
