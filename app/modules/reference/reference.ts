import type { SkillKind } from '@/drizzle/vocabulary'
import type { OccupationCode, SkillCode } from '@/search/documents'
import { createEmbeddedLookup } from '@/search/job-titles/create-embedded-lookup'
import { firstOccupations, firstTitles } from '@/search/job-titles/first-found'
import type { JobTitle, RankedTitle } from '@/search/job-titles/port'
import type { Likenesses } from '@/search/likeness/learn-likenesses'
import { createMatchVocabulary, type MatchVocabulary } from '@/search/scoring/vocabulary'
import type {
  CommuneEntry,
  FamilyEntry,
  JobTitleEntry,
  OccupationEntry,
  PlaceEntry,
  ProposedSkill,
  SkillEntry,
} from './reference-entries'
import { createWordIndex } from './search/word-index'

/**
 * The vocabulary at one moment, in memory. Retired entries are in no search, no proposal and no list, but every
 * code that was ever loaded keeps its label.
 */
export interface Reference {
  /**
   * Best first, the first five of five occupations where as many answer. Takes everyday words and the labels of real
   * offers; forgives accents, gender, number, word beginnings and typing slips. `limit` is 10 unless told.
   */
  searchJobTitles(query: string, limit?: number): JobTitleEntry[]
  /** As `searchJobTitles`, but each occupation once, under its best title. */
  searchOccupations(query: string, limit?: number): JobTitleEntry[]
  searchSkills(query: string, options?: { kinds?: readonly SkillKind[]; limit?: number }): SkillEntry[]
  /** The skills of an occupation, core first, then the rarest across occupations. Empty for an unknown code. */
  proposedSkills(occupationCode: OccupationCode): ProposedSkill[]
  /** The code itself when no label is known. */
  occupationLabel(code: OccupationCode): string
  /** The code itself when no label is known. */
  skillLabel(code: SkillCode): string
  findOccupation(code: OccupationCode): OccupationEntry | null
  findSkill(code: SkillCode): SkillEntry | null
  findJobTitle(code: number): JobTitleEntry | null
  /** Whether a profile or an offer may hold it: retired ones count. */
  knownSkill(code: SkillCode): boolean
  knownOccupation(code: OccupationCode): boolean
  /** By code. */
  occupations(): readonly OccupationEntry[]
  /** By code: sectors (`N`) before their domains (`N11`). */
  families(): readonly FamilyEntry[]
  /** By name. */
  communes(): readonly CommuneEntry[]
  /** By name. */
  places(): readonly PlaceEntry[]
  matchVocabulary(): MatchVocabulary
}

export interface ReferenceRows extends Likenesses {
  families: FamilyEntry[]
  occupations: OccupationEntry[]
  jobTitles: (Omit<JobTitleEntry, 'occupationLabel'> & { synonyms: string[] })[]
  skills: (SkillEntry & { macroCode: SkillCode | null })[]
  /** Skills by occupation. */
  occupationSkills: { occupationCode: OccupationCode; skills: SkillCode[]; core: SkillCode[] }[]
  neighbours: { occupationCode: OccupationCode; neighbourCode: OccupationCode }[]
  communes: CommuneEntry[]
  places: PlaceEntry[]
}

export function createReference(rows: ReferenceRows): Reference {
  const occupations = new Map(rows.occupations.map((row) => [row.code, row]))
  const occupationLabel = (code: OccupationCode) => occupations.get(code)?.label ?? code
  const jobTitles = new Map(
    rows.jobTitles.map(({ synonyms: _, ...row }): [number, JobTitleEntry] => [
      row.code,
      { ...row, occupationLabel: occupationLabel(row.occupationCode) },
    ]),
  )
  const skills = new Map(
    rows.skills.map(({ macroCode: _, ...row }): [SkillCode, SkillEntry] => [row.code, row]),
  )
  const links = new Map(rows.occupationSkills.map((row) => [row.occupationCode, row]))
  const uses = countUses(rows.occupationSkills)

  // Built at the first search: a web node that only labels codes never pays for them.
  const jobTitleLookup = once(() => createEmbeddedLookup(searchedTitles(rows)))
  const entriesOf = (ranked: readonly RankedTitle[]) =>
    ranked.flatMap(({ code }) => jobTitles.get(code) ?? [])
  const skillIndex = once(() =>
    createWordIndex(
      rows.skills
        .filter(({ retired }) => !retired)
        .map(({ code, label }) => ({ code, label, boost: uses.has(code) ? 1 : unusedBoost })),
    ),
  )
  const matchVocabulary = once(() =>
    createMatchVocabulary({
      skills: rows.skills.map(({ code, macroCode }) => ({
        code,
        macroSkill: macroCode,
        occupationCount: uses.get(code) ?? 0,
      })),
      occupationSkills: rows.occupationSkills.map((row) => ({
        occupation: row.occupationCode,
        skills: row.skills,
      })),
      neighbours: rows.neighbours.map((row) => ({ from: row.occupationCode, to: row.neighbourCode })),
      // A release loaded before likenesses were learned is scored as it was, until it is loaded again.
      ...(rows.closeSkills.length > 0 && { closeSkills: rows.closeSkills }),
      ...(rows.similarOccupations.length > 0 && { similarOccupations: rows.similarOccupations }),
    }),
  )
  const standing = rows.occupations.filter(({ retired }) => !retired)

  return {
    searchJobTitles: (query, limit = 10) => entriesOf(firstTitles(jobTitleLookup().find(query), limit)),
    searchOccupations: (query, limit = 10) =>
      entriesOf(firstOccupations(jobTitleLookup().find(query), limit)),
    searchSkills(query, { kinds, limit = 10 } = {}) {
      const accepts = (code: SkillCode) => {
        const kind = skills.get(code)?.kind
        return kinds === undefined || (kind !== undefined && kinds.includes(kind))
      }
      return skillIndex()
        .search(query, { limit, accepts })
        .flatMap((code) => skills.get(code) ?? [])
    },
    proposedSkills(occupationCode) {
      const core = new Set(links.get(occupationCode)?.core)
      return (links.get(occupationCode)?.skills ?? [])
        .flatMap((code) => skills.get(code) ?? [])
        .filter(({ retired }) => !retired)
        .map((skill) => ({ ...skill, core: core.has(skill.code) }))
        .sort(
          (a, b) =>
            Number(b.core) - Number(a.core) ||
            (uses.get(a.code) ?? 0) - (uses.get(b.code) ?? 0) ||
            a.code - b.code,
        )
    },
    occupationLabel,
    skillLabel: (code) => skills.get(code)?.label ?? String(code),
    findOccupation: (code) => occupations.get(code) ?? null,
    findSkill: (code) => skills.get(code) ?? null,
    findJobTitle: (code) => jobTitles.get(code) ?? null,
    knownSkill: (code) => skills.has(code),
    knownOccupation: (code) => occupations.has(code),
    occupations: () => standing,
    families: () => rows.families,
    communes: () => rows.communes,
    places: () => rows.places,
    matchVocabulary,
  }
}

/** A skill that no occupation uses is seldom what someone looks for. */
const unusedBoost = 0.7

/** The job titles that may be looked for, as every engine reads them. */
export function searchedTitles({
  jobTitles,
  occupations,
}: Pick<ReferenceRows, 'jobTitles' | 'occupations'>): JobTitle[] {
  const labels = new Map(occupations.map(({ code, label }) => [code, label]))
  return jobTitles
    .filter(({ retired }) => !retired)
    .map(({ code, label, synonyms, occupationCode }) => ({
      code,
      label,
      synonyms,
      occupationCode,
      occupationLabel: labels.get(occupationCode) ?? occupationCode,
    }))
}

function countUses(links: ReferenceRows['occupationSkills']): Map<SkillCode, number> {
  const uses = new Map<SkillCode, number>()
  for (const { skills } of links) for (const code of skills) uses.set(code, (uses.get(code) ?? 0) + 1)
  return uses
}

function once<T>(create: () => T): () => T {
  let created: { value: T } | null = null
  return () => (created ??= { value: create() }).value
}
