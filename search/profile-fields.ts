import type { ProfileDocument } from './documents'

/** The questions a profile answers, in the order in which they are asked. */
export const profileFields = [
  'occupations',
  'experience',
  'skills',
  'licences',
  'certificates',
  'languages',
  'availability',
  'start',
  'trips',
  'contracts',
] as const
export type ProfileField = (typeof profileFields)[number]

type Answers = Omit<ProfileDocument, 'id' | 'pools' | 'exposure'>

const isEmpty: Record<ProfileField, (answers: Answers) => boolean> = {
  occupations: ({ occupationsSought }) => occupationsSought.length === 0,
  experience: ({ occupationsHeld }) => occupationsHeld.length === 0,
  skills: ({ skills }) => skills.length === 0,
  licences: ({ licences }) => licences === null,
  certificates: ({ certificates }) => certificates === null,
  languages: ({ languages }) => languages === null,
  availability: ({ availability }) => availability === null,
  start: ({ availableFrom }) => availableFrom === null,
  // Everybody goes about somehow: limits for no mode at all have not been asked.
  trips: ({ homeCell, travelLimits }) => homeCell === null || Object.keys(travelLimits ?? {}).length === 0,
  contracts: ({ contracts }) => contracts === null,
}

/** What is not known of a person. It closes no gate, and is never the same as "none". */
export function emptyFields(answers: Answers): ProfileField[] {
  return profileFields.filter((field) => isEmpty[field](answers))
}
