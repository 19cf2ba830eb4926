import { profileSteps, type ProfileStep } from '@/app/modules/profiles/shared'

/** Last part of a step's address. */
export const stepSlugs: Record<ProfileStep, string> = {
  identity: 'identite',
  occupations: 'metiers',
  experience: 'experience',
  skills: 'competences',
  licences: 'permis',
  languages: 'langues',
  availability: 'disponibilites',
  mobility: 'trajets',
  contracts: 'contrats',
}

export function findStep(slug: string): ProfileStep | null {
  return profileSteps.find((step) => stepSlugs[step] === slug) ?? null
}

/** The step asked after this one; null after the last. */
export function stepAfter(step: ProfileStep): ProfileStep | null {
  return profileSteps[profileSteps.indexOf(step) + 1] ?? null
}

/** @param folder where the steps of one profile are: `/mon-espace/profil`. */
export function stepPath(folder: string, step: ProfileStep): string {
  return `${folder}/${stepSlugs[step]}`
}
