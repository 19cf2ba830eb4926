import type { ProfileFacts } from './documents/profile-facts'
import type { ProfileStep } from './steps/profile-steps'

export interface ProfileGap {
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

const questions: readonly {
  step: ProfileStep
  isEmpty: (facts: ProfileFacts) => boolean
  meaning: string
}[] = [
  {
    step: 'occupations',
    isEmpty: (facts) => facts.occupationsSought.length === 0,
    meaning: 'Sans métier recherché, le profil ressort moins bien pour les offres d’un métier précis.',
  },
  {
    step: 'experience',
    isEmpty: (facts) => facts.occupationsHeld.length === 0,
    meaning: 'Sans expérience indiquée, rien n’est compté quand une offre en demande.',
  },
  {
    step: 'skills',
    isEmpty: (facts) => facts.skills.length === 0,
    meaning: 'Compétences non renseignées\u00a0: c’est ce qui pèse le plus dans une recherche.',
  },
  {
    step: 'licences',
    isEmpty: (facts) => facts.licences === null,
    meaning: 'Permis non renseignés\u00a0: les employeurs lisent «\u00a0à vérifier\u00a0».',
  },
  {
    step: 'licences',
    isEmpty: (facts) => facts.certificates === null,
    meaning:
      'Certificats non renseignés (CACES, habilitations)\u00a0: les employeurs lisent «\u00a0à vérifier\u00a0».',
  },
  {
    step: 'languages',
    isEmpty: (facts) => facts.languages === null,
    meaning: 'Langues non renseignées\u00a0: les employeurs lisent «\u00a0à vérifier\u00a0».',
  },
  {
    step: 'availability',
    isEmpty: (facts) => facts.availability === null,
    meaning: 'Moments de travail non renseignés\u00a0: des offres aux horaires impossibles peuvent arriver.',
  },
  {
    step: 'availability',
    isEmpty: (facts) => facts.availableFrom === null,
    meaning: 'Date de début non renseignée\u00a0: les employeurs lisent «\u00a0à vérifier\u00a0».',
  },
  {
    step: 'mobility',
    isEmpty: (facts) => facts.homeCell === null || facts.travelLimits === null,
    meaning: 'Trajets non renseignés\u00a0: personne ne peut dire si un poste est assez près.',
  },
  {
    step: 'contracts',
    isEmpty: (facts) => facts.contracts === null,
    meaning: 'Contrats non renseignés\u00a0: des offres au contrat non souhaité peuvent arriver.',
  },
]

/**
 * Which answers a profile lacks and what that means to its owner. A gap closes no door, so it is no fault: an
 * empty field is shown to employers as "to be checked".
 */
export function profileCompleteness(facts: ProfileFacts): ProfileCompleteness {
  const gaps = questions.filter((question) => question.isEmpty(facts))
  return {
    filled: questions.length - gaps.length,
    outOf: questions.length,
    gaps: gaps.map(({ step, meaning }) => ({ step, meaning })),
  }
}
