export { importRome, type RomeCounts, type RomeImport, type RomeProgress } from './import-rome.server'
export {
  loadStarterVocabulary,
  type StarterPlace,
  type StarterVocabulary,
} from './load-starter-vocabulary.server'
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
