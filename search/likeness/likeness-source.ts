import type { SkillKind } from '../../drizzle/vocabulary'
import type { OccupationCode, SkillCode } from '../documents'

/** What likeness is learned from: codes and links, no label. Links name each pair once. */
export interface LikenessSource {
  skills: readonly {
    code: SkillCode
    kind: SkillKind
    macroCode: SkillCode | null
    isMacro: boolean
  }[]
  occupationSkills: readonly { occupationCode: OccupationCode; skillCode: SkillCode }[]
  occupationWorkContexts: readonly { occupationCode: OccupationCode; workContextCode: number }[]
}

/** Two different codes, `a` before `b`; their likeness holds in both directions. In thousandths, above 0 and up to 1. */
export interface Likeness<Code> {
  a: Code
  b: Code
  likeness: number
}
