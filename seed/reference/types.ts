/**
 * The vocabulary a new database starts with, before anyone imports the official ROME files. Codes and links are
 * those of ROME 4.0, version 60 (France Travail, open data); labels are plain French, written for this portal.
 */
import type { SkillKind } from '@/drizzle/vocabulary'

/** A ROME sector (`N`, no parent) or professional domain (`N11`, parent `N`). */
export interface Family {
  code: string
  label: string
  parent: string | null
}

export interface Occupation {
  /** ROME code, such as `N1103`. */
  code: string
  /** Masculine and feminine, such as `Boulanger / Boulangère`. */
  label: string
  /** Code of a professional domain. */
  family: string
}

export interface JobTitle {
  /** ROME OGR number. */
  code: number
  label: string
  /** Code of the occupation it belongs to. */
  occupation: string
  /** What people type when they look for it, lower case. Searched, never shown. */
  synonyms: readonly string[]
}

export interface MacroSkill {
  /** ROME OGR number. */
  code: number
  label: string
}

export interface Skill {
  /** ROME OGR number. */
  code: number
  kind: SkillKind
  /** Unique within its kind. */
  label: string
  /** Code of the macro-skill above it; null when ROME gives none. */
  macroSkill: number | null
}

export interface OccupationSkill {
  occupation: string
  skill: number
  /** ROME marks it as the heart of the occupation (`coeur_metier` = Principale). */
  core: boolean
}

export interface Neighbour {
  occupation: string
  neighbour: string
  /** From 1, the closest. */
  rank: number
}

export interface Commune {
  /** INSEE code. */
  insee: string
  name: string
  postalCodes: readonly string[]
  /** Degrees, WGS 84. */
  lon: number
  /** Degrees, WGS 84. */
  lat: number
}

/** A stretch of town for the demonstration: H3 cells around a point. */
export interface Place {
  /** Kebab-case, unique. */
  code: string
  name: string
  /** INSEE code of its commune. */
  commune: string
  /** Degrees, WGS 84. */
  lat: number
  /** Degrees, WGS 84. */
  lon: number
  /** H3 indexes of resolution 9, the one of the point first. */
  cells: readonly string[]
}

/** One occupation as its file writes it, with everything that hangs from it. */
export interface OccupationEntry {
  code: string
  label: string
  titles: readonly Omit<JobTitle, 'occupation'>[]
  coreSkills: readonly number[]
  otherSkills: readonly number[]
  /** Occupation codes, closest first. */
  neighbours: readonly string[]
}

export interface StarterVocabulary {
  families: readonly Family[]
  occupations: readonly Occupation[]
  jobTitles: readonly JobTitle[]
  macroSkills: readonly MacroSkill[]
  skills: readonly Skill[]
  occupationSkills: readonly OccupationSkill[]
  neighbours: readonly Neighbour[]
  communes: readonly Commune[]
}

export interface Places {
  /** Where residents of the demonstration live. Never shown to an employer (Code du travail L1132-1). */
  homeAreas: readonly Place[]
  workplaces: readonly Place[]
}
