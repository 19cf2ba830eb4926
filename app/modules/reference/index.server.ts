export { importRome, type RomeCounts, type RomeImport, type RomeProgress } from './import-rome.server'
export { findNeighbourhood } from './neighbourhoods/find-neighbourhood.server'
export { importNeighbourhoods, type NeighbourhoodImport } from './neighbourhoods/import-neighbourhoods.server'
export { listNeighbourhoods } from './neighbourhoods/list-neighbourhoods.server'
export { loadStarterVocabulary, type StarterPlace } from './load-starter-vocabulary.server'
export { starterRelease, type StarterVocabulary } from './starter-release'
export type {
  CommuneEntry,
  FamilyEntry,
  JobTitleEntry,
  OccupationEntry,
  PlaceEntry,
  ProposedSkill,
  SkillEntry,
} from './reference-entries'
export type { Reference } from './reference'
export { createReferenceIndex, type ReferenceIndex } from './reference-index.server'
export { MalformedReleaseError } from './rome/malformed-release-error'
