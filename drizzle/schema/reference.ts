import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { skillKinds } from '../vocabulary'
import { moment } from './columns'

/**
 * Rows of the vocabulary are never deleted: `retired_at` takes them out of look-ups while profiles and offers
 * that use the code keep their meaning.
 */

/** ROME "grand domaine" (one letter) or "domaine professionnel" (letter and two digits). */
export const occupationFamilies = pgTable('occupation_families', {
  code: text().primaryKey(),
  label: text().notNull(),
})

export const occupations = pgTable(
  'occupations',
  {
    code: text().primaryKey(),
    label: text().notNull(),
    familyCode: text()
      .notNull()
      .references(() => occupationFamilies.code),
    retiredAt: moment(),
  },
  (table) => [index('occupations_family').on(table.familyCode)],
)

export const jobTitles = pgTable(
  'job_titles',
  {
    /** OGR number of the ROME "appellation". */
    code: integer().primaryKey(),
    occupationCode: text()
      .notNull()
      .references(() => occupations.code),
    label: text().notNull(),
    /** What people type for it, written for this territory. */
    synonyms: text().array().notNull().default([]),
    retiredAt: moment(),
  },
  (table) => [index('job_titles_occupation').on(table.occupationCode)],
)

export const skills = pgTable(
  'skills',
  {
    /** OGR number of the ROME "compétence" or "savoir". */
    code: integer().primaryKey(),
    kind: text({ enum: skillKinds }).notNull(),
    label: text().notNull(),
    /** OGR number of the macro-skill it belongs to; null for a macro-skill itself and for knowledge. */
    macroCode: integer(),
    isMacro: boolean().notNull().default(false),
    retiredAt: moment(),
  },
  (table) => [index('skills_macro').on(table.macroCode), index('skills_kind').on(table.kind)],
)

export const occupationSkills = pgTable(
  'occupation_skills',
  {
    occupationCode: text()
      .notNull()
      .references(() => occupations.code),
    skillCode: integer()
      .notNull()
      .references(() => skills.code),
    /** ROME "cœur de métier". */
    core: boolean().notNull().default(false),
    emerging: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.occupationCode, table.skillCode] }),
    index('occupation_skills_skill').on(table.skillCode),
  ],
)

/** Conditions in which an occupation is carried out (shifts, outdoors, ...). */
export const workContexts = pgTable('work_contexts', {
  code: integer().primaryKey(),
  label: text().notNull(),
  category: text().notNull(),
  retiredAt: moment(),
})

export const occupationWorkContexts = pgTable(
  'occupation_work_contexts',
  {
    occupationCode: text()
      .notNull()
      .references(() => occupations.code),
    workContextCode: integer()
      .notNull()
      .references(() => workContexts.code),
  },
  (table) => [primaryKey({ columns: [table.occupationCode, table.workContextCode] })],
)

/** ROME "mobilité": an occupation that people of another one move to; rank 1 is the closest. */
export const occupationNeighbours = pgTable(
  'occupation_neighbours',
  {
    occupationCode: text()
      .notNull()
      .references(() => occupations.code),
    neighbourCode: text()
      .notNull()
      .references(() => occupations.code),
    rank: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.occupationCode, table.neighbourCode] })],
)

/**
 * Learned from a release as it is loaded: skills that stand in for each other in part; each pair once, the lower code first.
 * No foreign keys: the load that defines the codes writes all of them, and checking each would take twice the time.
 */
export const closeSkills = pgTable(
  'close_skills',
  {
    skillCode: integer().notNull(),
    otherCode: integer().notNull(),
    likeness: doublePrecision().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.skillCode, table.otherCode] }),
    check('close_skills_once', sql`${table.skillCode} < ${table.otherCode}`),
    check('close_skills_in_part', sql`${table.likeness} > 0 and ${table.likeness} < 1`),
  ],
)

/** Learned likewise: occupations that are alike. */
export const similarOccupations = pgTable(
  'similar_occupations',
  {
    occupationCode: text().notNull(),
    otherCode: text().notNull(),
    likeness: doublePrecision().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.occupationCode, table.otherCode] }),
    check(
      'similar_occupations_once',
      sql`${table.occupationCode} collate "C" < ${table.otherCode} collate "C"`,
    ),
    check('similar_occupations_share', sql`${table.likeness} > 0 and ${table.likeness} <= 1`),
  ],
)

export const communes = pgTable('communes', {
  /** INSEE code. */
  code: text().primaryKey(),
  name: text().notNull(),
  postalCodes: text().array().notNull(),
  latitude: doublePrecision().notNull(),
  longitude: doublePrecision().notNull(),
})

/** Named areas that people recognise ("Hautepierre – Maille Karine"), used instead of an address. */
export const places = pgTable('places', {
  code: text().primaryKey(),
  name: text().notNull(),
  communeCode: text()
    .notNull()
    .references(() => communes.code),
  /** H3 index of resolution 9 of its centre. */
  cell: text().notNull(),
})

/** One row per vocabulary release that was loaded. */
export const referenceReleases = pgTable('reference_releases', {
  /** Such as `starter` or `rome`. */
  source: text().notNull().primaryKey(),
  version: text().notNull(),
  /** Digest of the files; the same digest again means nothing to do. */
  digest: text().notNull(),
  counts: jsonb().$type<Record<string, number>>().notNull(),
  /** Version of the parameters that likenesses were learned with; another one learns them again. */
  likenessVersion: text().notNull().default(''),
  loadedAt: moment().notNull().defaultNow(),
})

/** Official contours of the priority neighbourhoods (QPV), to tell whether an address is in one. Read for eligibility only. */
export const priorityNeighbourhoods = pgTable('priority_neighbourhoods', {
  /** Of the decree, such as `QN06710I`. */
  code: text().primaryKey(),
  label: text().notNull(),
  communeCodes: text().array().notNull(),
  /** Polygons of rings of longitude and latitude in degrees of WGS 84, as in a GeoJSON `MultiPolygon`. */
  contour: jsonb().$type<[longitude: number, latitude: number][][][]>().notNull(),
  west: doublePrecision().notNull(),
  south: doublePrecision().notNull(),
  east: doublePrecision().notNull(),
  north: doublePrecision().notNull(),
  retiredAt: moment(),
})

/** One row per file of contours that was loaded; the latest one stands. Apart from the vocabulary, which people are ranked by. */
export const neighbourhoodReleases = pgTable('neighbourhood_releases', {
  /** Of the file; the same digest again means nothing to do. */
  digest: text().primaryKey(),
  file: text().notNull(),
  neighbourhoods: integer().notNull(),
  loadedAt: moment().notNull(),
})
