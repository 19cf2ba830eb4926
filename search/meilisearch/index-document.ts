/** A profile as the index holds it: the document itself, and the codes by which it is filtered, with every unknown named. */
import {
  contractKinds,
  languageLevels,
  travelLimits as everyLimit,
  travelModes,
  type TravelLimit,
  type TravelMode,
} from '@/drizzle/vocabulary'
import { cellToParent, isValidCell } from 'h3-js'
import { toDay } from '../calendar-day'
import type { Cell, ProfileDocument } from '../documents'
import { allSlots } from '../weekly-slots'

/** Stands for what is not known, in a list of words and in a list of codes: no gate closes on it. */
export const unknownWord = 'unknown'
export const unknownCode = 0

export interface IndexDocument {
  /** Sorts as the profile's id does, in the characters that a primary key may have. */
  id: string
  document: ProfileDocument
  skills: number[]
  /** Sought or held. */
  occupations: string[]
  /** Held for a month at least. */
  held: string[]
  licences: string[]
  certificates: number[]
  /** Each level reached, such as `fr_B1`. */
  languages: string[]
  /** What she does not accept: nothing when it is not known. */
  refusedContracts: string[]
  /** Numbers of the slots (see weekly-slots) when she is not free: none when it is not known. */
  busySlots: number[]
  /** Days since 1970; 0 when it is not known. */
  availableFrom: number
  /** The cell of her home, then the wider ones that hold it, as `cellWord` writes them. */
  homes: string[]
  /** Each limit of hers and each shorter one, by mode, as `reachWord` writes them; unknown where no trip can be compared. */
  reach: string[]
  pools: string[]
  exposure: number
}

/** Resolutions of H3 of the cells that hold a home: the home's own, then up to some 250 km². */
export const homeResolutions = [9, 8, 7, 6, 5] as const

export function toIndexDocument(document: ProfileDocument): IndexDocument {
  const { homeCell, travelLimits } = document
  const home = homeCell !== null && isValidCell(homeCell) ? homeCell : null
  const reach = travelModes.flatMap((mode) => {
    const longest = travelLimits?.[mode] ?? 0
    return everyLimit.filter((limit) => limit <= longest).map((limit) => reachWord(mode, limit))
  })
  return {
    id: indexId(document.id),
    document,
    skills: orUnknown(document.skills, unknownCode),
    occupations: orUnknown(
      [...document.occupationsSought, ...document.occupationsHeld.map(({ code }) => code)],
      unknownWord,
    ),
    held: document.occupationsHeld.filter(({ months }) => months > 0).map(({ code }) => code),
    licences: document.licences ?? [unknownWord],
    certificates: document.certificates ?? [unknownCode],
    languages: document.languages === null ? [unknownWord] : document.languages.flatMap(levelsReached),
    refusedContracts:
      document.contracts === null
        ? []
        : contractKinds.filter((kind) => document.contracts?.includes(kind) === false),
    busySlots: document.availability === null ? [] : slotNumbers(allSlots & ~document.availability),
    availableFrom: document.availableFrom === null ? 0 : toDay(document.availableFrom),
    homes: home === null ? [] : homeResolutions.map((resolution) => cellWord(cellToParent(home, resolution))),
    reach: home === null ? [unknownWord] : orUnknown(reach, unknownWord),
    pools: document.pools,
    exposure: document.exposure,
  }
}

/**
 * A profile's id as primary key. UUIDs, which is what the portal's are, keep their order without their dashes; any other
 * id is written as the hexadecimal digits of its UTF-16 units, which sort as the text does.
 */
export function indexId(profileId: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(profileId)) return profileId.replaceAll('-', '')
  const units = Array.from({ length: profileId.length }, (_, at) => profileId.charCodeAt(at))
  return `x${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}`
}

/** The word of a language at a level, as both sides of a filter write it. */
export function languageWord(code: string, level: string): string {
  return `${code}_${level}`
}

/** The word of whoever accepts trips of `limit` minutes by this mode. */
export function reachWord(mode: TravelMode, limit: TravelLimit): string {
  return `${mode}_${limit}`
}

/**
 * A cell in fewer letters: the server's time to read a filter grows with them. The digits of an H3 index past its
 * resolution are all ones, and its first four bits the same in every cell.
 */
export function cellWord(cell: Cell): string {
  return BigInt(`0x${cell.slice(1).replace(/f+$/, '')}`).toString(36)
}

/** The cell that `cellWord` wrote. */
export function cellOfWord(word: string): Cell {
  let digits = 0n
  for (const letter of word) digits = digits * 36n + BigInt(Number.parseInt(letter, 36))
  return `8${digits.toString(16)}`.padEnd(15, 'f')
}

export function slotNumbers(slots: number): number[] {
  return Array.from({ length: 28 }, (_, slot) => slot).filter((slot) => (slots & (1 << slot)) !== 0)
}

function levelsReached({ code, level }: { code: string; level: (typeof languageLevels)[number] }): string[] {
  return languageLevels
    .slice(0, languageLevels.indexOf(level) + 1)
    .map((reached) => languageWord(code, reached))
}

function orUnknown<Code>(codes: readonly Code[], unknown: Code): Code[] {
  return codes.length === 0 ? [unknown] : [...new Set(codes)]
}
