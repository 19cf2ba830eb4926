/**
 * Every visible profile, one column for each field, so that a ranking reads what it needs in a row and makes no object.
 * Nothing is lost: a document comes back as it went in, but for a list that named the same thing twice.
 */
import { contractKinds, licenceCodes, travelModes } from '@/drizzle/vocabulary'
import { isValidCell } from 'h3-js'
import { toDay, toIsoDate } from '../../calendar-day'
import type { ProfileDocument } from '../../documents'
import { createDictionary } from './dictionary'
import { listOf, maskOf, unknownDay, unknownMask, unknownSlots } from './field-codes'
import { grown } from './growing'
import { createProfileIds } from './profile-ids'
import { countsLength, createProfileLists } from './profile-lists'

export type ProfileColumns = ReturnType<typeof createProfileColumns>

export function createProfileColumns() {
  const ids = createProfileIds()
  const lists = createProfileLists()
  const skills = createDictionary<number>((code) => code, 2 ** 16)
  const occupations = createDictionary<string>((code) => code, 2 ** 16)
  const cells = createDictionary<string | null>((cell) => cell ?? '')
  const limits = createDictionary<ProfileDocument['travelLimits']>((known) =>
    known === null ? '' : travelModes.map((mode) => known[mode] ?? '').join(),
  )
  const languages = createDictionary<ProfileDocument['languages']>((known) => JSON.stringify(known))
  const certificates = createDictionary<ProfileDocument['certificates']>((known) => JSON.stringify(known))
  const pools = createDictionary<ProfileDocument['pools']>((known) => JSON.stringify(known))

  let size = 0
  let exposures = new Uint32Array(0)
  let contracts = new Uint16Array(0)
  let licences = new Uint16Array(0)
  let slots = new Uint32Array(0)
  let days = new Int32Array(0)
  /** Five numbers a row: home cell, travel limits, languages, certificates, pools. */
  let sets = new Uint32Array(0)
  let placedCells = new Uint8Array(0)

  function indexOfCell(cell: ProfileDocument['homeCell']): number {
    const count = cells.values.length
    const index = cells.indexOf(cell)
    if (index < count) return index
    placedCells = grown(placedCells, index + 1, (length) => new Uint8Array(length))
    placedCells[index] = cell !== null && isValidCell(cell) ? 1 : 0
    return index
  }

  function write(row: number, document: ProfileDocument): void {
    exposures = grown(exposures, row + 1, (length) => new Uint32Array(length))
    contracts = grown(contracts, row + 1, (length) => new Uint16Array(length))
    licences = grown(licences, row + 1, (length) => new Uint16Array(length))
    slots = grown(slots, row + 1, (length) => new Uint32Array(length))
    days = grown(days, row + 1, (length) => new Int32Array(length))
    sets = grown(sets, (row + 1) * setCount, (length) => new Uint32Array(length))
    lists.write(row, {
      skills: [...new Set(document.skills)].map((code) => skills.indexOf(code)),
      sought: [...new Set(document.occupationsSought)].map((code) => occupations.indexOf(code)),
      held: document.occupationsHeld.map(({ code }) => occupations.indexOf(code)),
      months: document.occupationsHeld.map(({ months }) => Math.min(months, 0xffff)),
    })
    exposures[row] = document.exposure
    contracts[row] = maskOf(contractKinds, document.contracts)
    licences[row] = maskOf(licenceCodes, document.licences)
    slots[row] = document.availability ?? unknownSlots
    days[row] = document.availableFrom === null ? unknownDay : toDay(document.availableFrom)
    sets.set(
      [
        indexOfCell(document.homeCell),
        limits.indexOf(document.travelLimits),
        languages.indexOf(document.languages),
        certificates.indexOf(document.certificates),
        pools.indexOf(document.pools),
      ],
      row * setCount,
    )
  }

  return {
    ids,
    lists,
    dictionaries: { skills, occupations, cells, limits, languages, certificates, pools },
    get size() {
      return size
    },
    get exposures() {
      return exposures
    },
    get contracts() {
      return contracts
    },
    get licences() {
      return licences
    },
    get slots() {
      return slots
    },
    get days() {
      return days
    },
    get sets() {
      return sets
    },
    /** By number of a home cell: 1 when it is a place at all. */
    get placedCells() {
      return placedCells
    },
    /** @throws {RangeError} past 65,536 distinct skills or occupations: ROME has 33,671 and 1,584. */
    put(document: ProfileDocument): void {
      const known = ids.rowOf(document.id)
      write(known ?? size, document)
      if (known !== undefined) return
      ids.add(size, document.id)
      size += 1
    },
    remove(id: string): void {
      const row = ids.rowOf(id)
      if (row === undefined) return
      const last = size - 1
      for (const column of [exposures, contracts, licences, slots, days]) column[row] = column[last] ?? 0
      sets.copyWithin(row * setCount, last * setCount, (last + 1) * setCount)
      lists.moveLast(row, last)
      ids.moveLast(row, last)
      size = last
    },
    read(row: number): ProfileDocument {
      const { values, starts } = lists
      const start = starts[row] ?? 0
      const skillsAt = start + countsLength
      const soughtAt = skillsAt + (values[start] ?? 0)
      const heldAt = soughtAt + (values[start + 1] ?? 0)
      const monthsAt = heldAt + (values[start + 2] ?? 0)
      function codesOf<Code>(known: readonly Code[], from: number, to: number): Code[] {
        const codes: Code[] = []
        for (let at = from; at < to; at += 1) {
          const code = known[values[at] ?? 0]
          if (code !== undefined) codes.push(code)
        }
        return codes
      }
      const set = (position: number) => sets[row * setCount + position] ?? 0
      return {
        id: ids.idOf(row),
        skills: codesOf(skills.values, skillsAt, soughtAt),
        occupationsSought: codesOf(occupations.values, soughtAt, heldAt),
        occupationsHeld: codesOf(occupations.values, heldAt, monthsAt).map((code, position) => ({
          code,
          months: values[monthsAt + position] ?? 0,
        })),
        licences: listOf(licenceCodes, licences[row] ?? unknownMask),
        certificates: certificates.values[set(certificatesAt)] ?? null,
        languages: languages.values[set(languagesAt)] ?? null,
        contracts: listOf(contractKinds, contracts[row] ?? unknownMask),
        availability: slots[row] === unknownSlots ? null : (slots[row] ?? null),
        availableFrom: days[row] === unknownDay ? null : toIsoDate(days[row] ?? 0),
        homeCell: cells.values[set(cellAt)] ?? null,
        travelLimits: limits.values[set(limitsAt)] ?? null,
        pools: pools.values[set(poolsAt)] ?? [],
        exposure: exposures[row] ?? 0,
      }
    },
    /** After a load: gives back the room kept for growing. */
    trim(): void {
      lists.trim()
      exposures = exposures.slice(0, size)
      contracts = contracts.slice(0, size)
      licences = licences.slice(0, size)
      slots = slots.slice(0, size)
      days = days.slice(0, size)
      sets = sets.slice(0, size * setCount)
      ids.trim()
    },
    get bytes() {
      return [exposures, contracts, licences, slots, days, sets].reduce(
        (sum, column) => sum + column.byteLength,
        ids.bytes + lists.bytes,
      )
    },
  }
}

export const setCount = 5
export const cellAt = 0
export const limitsAt = 1
export const languagesAt = 2
export const certificatesAt = 3
export const poolsAt = 4
