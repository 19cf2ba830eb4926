import type { SkillKind } from '@/drizzle/vocabulary'
import type { Cell, OccupationCode, SkillCode } from '@/search/documents'

export interface OccupationEntry {
  code: OccupationCode
  label: string
  /** Code of its "domaine professionnel". */
  familyCode: string
  retired: boolean
}

export interface JobTitleEntry {
  code: number
  label: string
  occupationCode: OccupationCode
  occupationLabel: string
  retired: boolean
}

export interface SkillEntry {
  code: SkillCode
  label: string
  kind: SkillKind
  retired: boolean
}

export interface ProposedSkill extends SkillEntry {
  /** ROME "cœur de métier". */
  core: boolean
}

export interface FamilyEntry {
  code: string
  label: string
}

export interface CommuneEntry {
  /** INSEE code. */
  code: string
  name: string
  postalCodes: string[]
  latitude: number
  longitude: number
}

export interface PlaceEntry {
  code: string
  name: string
  communeCode: string
  /** H3 index of resolution 9 of its centre. */
  cell: Cell
}
