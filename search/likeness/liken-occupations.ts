import type { OccupationCode } from '../documents'
import type { LikenessParameters } from './likeness-parameters'
import type { LikenessSource } from './likeness-source'

export interface OccupationLikeness {
  /** In order; positions are those that `between` takes. */
  codes: readonly OccupationCode[]
  /** From 0 to 1, the same in both directions; 1 from an occupation to itself. */
  between(one: number, other: number): number
}

const itemKinds = ['hardSkill', 'macroSkill', 'knowledge', 'certificate', 'softSkill', 'workContext'] as const
type ItemKind = (typeof itemKinds)[number]

/** By item, how often each occupation has it, by position of the occupation. */
type ItemCounts = Map<number, Map<number, number>>
/** A matrix with a row for each occupation, as its columns: which rows are not 0 there, and what they hold. */
type Columns = [row: number, value: number][][]

/**
 * For each kind of item, the cosine of what two occupations have of it; the kinds weighed together; then a share for the
 * company they keep. Counted with a logarithm: eight skills of one macro-skill are not eight times the likeness.
 */
export function likenOccupations(
  source: LikenessSource,
  { weights, rarityPower, company }: LikenessParameters['occupations'],
): OccupationLikeness {
  const links = [...source.occupationSkills, ...source.occupationWorkContexts]
  const codes = [...new Set(links.map(({ occupationCode }) => occupationCode))].sort()
  const size = codes.length
  const counts = countItems(source, new Map(codes.map((code, position) => [code, position])))
  const kinds = itemKinds.filter((kind) => counts[kind].size > 0)
  const whole = kinds.reduce((sum, kind) => sum + weights[kind], 0)
  const direct = new Float64Array(size * size)
  for (const kind of kinds.filter((present) => weights[present] > 0)) {
    addCosines(direct, size, weighItems(counts[kind], size, rarityPower), weights[kind] / whole)
  }
  const likenesses = direct.map((likeness) => (1 - company.share) * likeness)
  addCosines(likenesses, size, closestOf(direct, size, company.closest), company.share)
  return {
    codes,
    // A sum of shares that make one may pass it by the last digit.
    between: (one, other) => (one === other ? 1 : Math.min(1, likenesses[one * size + other] ?? 0)),
  }
}

function countItems(
  { skills, occupationSkills, occupationWorkContexts }: LikenessSource,
  positions: ReadonlyMap<OccupationCode, number>,
): Record<ItemKind, ItemCounts> {
  const known = new Map(skills.map((skill) => [skill.code, skill]))
  const counts: Record<ItemKind, ItemCounts> = {
    hardSkill: new Map(),
    macroSkill: new Map(),
    knowledge: new Map(),
    certificate: new Map(),
    softSkill: new Map(),
    workContext: new Map(),
  }
  function count(kind: ItemKind, item: number, occupation: OccupationCode): void {
    const users = counts[kind].get(item) ?? new Map<number, number>()
    const position = positions.get(occupation) ?? 0
    counts[kind].set(item, users.set(position, (users.get(position) ?? 0) + 1))
  }
  for (const { occupationCode, skillCode } of occupationSkills) {
    const skill = known.get(skillCode)
    if (skill === undefined) continue
    count(itemKind(skill), skillCode, occupationCode)
    if (skill.macroCode !== null) count('macroSkill', skill.macroCode, occupationCode)
  }
  for (const { occupationCode, workContextCode } of occupationWorkContexts) {
    count('workContext', workContextCode, occupationCode)
  }
  return counts
}

/** ROME calls every soft skill a macro-skill too. */
function itemKind({ kind, isMacro }: LikenessSource['skills'][number]): ItemKind {
  return kind === 'hardSkill' && isMacro ? 'macroSkill' : kind
}

/** In the order of codes, so that sums come out the same whatever order links were read in. */
function weighItems(counts: ItemCounts, size: number, rarityPower: number): Columns {
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([, users]) => {
      const rarity = Math.log(size / users.size) ** rarityPower
      return [...users].map(([row, times]) => [row, Math.log2(1 + times) * rarity])
    })
}

/** In each row the likenesses of an occupation to its closest ones, and to itself, which is as like as can be. */
function closestOf(direct: Float64Array, size: number, closest: number): Columns {
  const columns = Array.from({ length: size }, (_, row): Columns[number] => [[row, 1]])
  for (let row = 0; row < size; row += 1) {
    const values = direct.slice(row * size, (row + 1) * size)
    values[row] = 0
    // All that are as like as the last one: which of them came first would be chance.
    const last = values.toSorted()[Math.max(0, size - closest)] ?? 0
    for (const [other, value] of values.entries()) {
      if (value > 0 && value >= last) columns[other]?.push([row, value])
    }
  }
  return columns
}

/** Adds `share` times the cosine of every two rows. What it adds to one pair is the same both ways, to the last digit. */
function addCosines(sums: Float64Array, size: number, columns: Columns, share: number): void {
  const squares = new Float64Array(size)
  for (const column of columns) {
    for (const [row, value] of column) squares[row] = (squares[row] ?? 0) + value * value
  }
  for (const column of columns) {
    const filled = column.filter(([, value]) => value > 0)
    const rows = Int32Array.from(filled, ([row]) => row)
    const units = Float64Array.from(filled, ([row, value]) => value / Math.sqrt(squares[row] ?? 1))
    for (const [position, one] of rows.entries()) {
      const unit = units[position] ?? 0
      const start = one * size
      for (let other = 0; other < rows.length; other += 1) {
        const at = start + (rows[other] ?? 0)
        sums[at] = (sums[at] ?? 0) + share * (unit * (units[other] ?? 0))
      }
    }
  }
}
