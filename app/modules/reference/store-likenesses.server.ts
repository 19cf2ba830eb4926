import { isNotNull } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { closeSkills, similarOccupations, skills } from '@/drizzle/schema'
import { learnLikenesses } from '@/search/likeness/learn-likenesses'
import type { LikenessParameters } from '@/search/likeness/likeness-parameters'
import { mergeRows, type TableChanges } from './merge-rows.server'
import type { VocabularyRelease } from './vocabulary-release'

export type LikenessTable = 'closeSkills' | 'similarOccupations'

/**
 * Learns which skills and occupations are alike from a release whose skills are in the tables, and replaces what was learned
 * before. Retired skills take part: profiles that hold one stay close to the skills of its macro-skill.
 */
export async function storeLikenesses(
  tx: Tx,
  release: VocabularyRelease,
  parameters: LikenessParameters,
  now: Date,
  onTable: (table: LikenessTable, changes: TableChanges) => void,
): Promise<Record<LikenessTable, TableChanges>> {
  const retired = await tx
    .select({ code: skills.code, kind: skills.kind, macroCode: skills.macroCode, isMacro: skills.isMacro })
    .from(skills)
    .where(isNotNull(skills.retiredAt))
  const learned = learnLikenesses({ ...release, skills: [...release.skills, ...retired] }, parameters)
  const ofSkills = await mergeRows(
    tx,
    closeSkills,
    {
      columns: ['skillCode', 'otherCode', 'likeness'],
      rows: learned.closeSkills.map(({ a, b, likeness }) => ({ skillCode: a, otherCode: b, likeness })),
      others: 'remove',
    },
    now,
  )
  onTable('closeSkills', ofSkills)
  const ofOccupations = await mergeRows(
    tx,
    similarOccupations,
    {
      columns: ['occupationCode', 'otherCode', 'likeness'],
      rows: learned.similarOccupations.map(({ a, b, likeness }) => ({
        occupationCode: a,
        otherCode: b,
        likeness,
      })),
      others: 'remove',
    },
    now,
  )
  onTable('similarOccupations', ofOccupations)
  return { closeSkills: ofSkills, similarOccupations: ofOccupations }
}
