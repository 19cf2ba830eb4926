import type { OccupationCode, SkillCode } from '../documents'
import { likenOccupations, type OccupationLikeness } from './liken-occupations'
import { likenSkills } from './liken-skills'
import type { LikenessParameters } from './likeness-parameters'
import type { Likeness, LikenessSource } from './likeness-source'

/** Each pair once, in the order of codes. */
export interface Likenesses {
  closeSkills: Likeness<SkillCode>[]
  similarOccupations: Likeness<OccupationCode>[]
}

/** Pure, and the same whatever order rows and links come in. A second or two for the whole of ROME. */
export function learnLikenesses(source: LikenessSource, parameters: LikenessParameters): Likenesses {
  const occupations = likenOccupations(source, parameters.occupations)
  return {
    closeSkills: likenSkills(source, occupations, parameters.skills),
    similarOccupations: listSimilar(occupations, parameters.occupations.leastKept),
  }
}

function listSimilar({ codes, between }: OccupationLikeness, leastKept: number): Likeness<OccupationCode>[] {
  return codes.flatMap((a, one) =>
    codes.slice(one + 1).flatMap((b, offset) => {
      const thousandths = Math.round(between(one, one + 1 + offset) * 1000)
      return thousandths > 0 && thousandths >= leastKept * 1000
        ? [{ a, b, likeness: thousandths / 1000 }]
        : []
    }),
  )
}
