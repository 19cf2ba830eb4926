import type { ProfileField } from '@/search/profile-fields'

/** What each question of a profile is about, as a heading. */
export const fieldLabels: Record<ProfileField, string> = {
  occupations: 'Métier recherché',
  experience: 'Expérience',
  skills: 'Compétences',
  licences: 'Permis',
  certificates: 'Certificats',
  languages: 'Langues',
  availability: 'Moments de travail',
  start: 'Date de début',
  trips: 'Trajets',
  contracts: 'Contrats acceptés',
}
