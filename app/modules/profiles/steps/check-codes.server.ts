import { inArray } from 'drizzle-orm'
import { invalid } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import { occupations, skills } from '@/drizzle/schema'
import type { SkillKind } from '@/drizzle/vocabulary'
import type { OccupationCode, SkillCode } from '@/search/documents'

/** Enough digits to find the line, no more: what was sent may be anything. */
const quote = (codes: readonly (string | number)[]) => codes.slice(0, 5).join(', ')

/**
 * Refuses occupations that the vocabulary does not know, and retired ones unless the profile holds them already.
 * @throws DomainError `invalid` beside `field`.
 */
export async function checkOccupations(
  tx: Tx,
  codes: readonly OccupationCode[],
  held: readonly OccupationCode[],
  field: string,
): Promise<void> {
  if (codes.length === 0) return
  const rows = await tx
    .select({ code: occupations.code, retiredAt: occupations.retiredAt })
    .from(occupations)
    .where(inArray(occupations.code, [...codes]))
  const usable = new Set(
    rows.filter((row) => row.retiredAt === null || held.includes(row.code)).map((row) => row.code),
  )
  const refused = codes.filter((code) => !usable.has(code))
  if (refused.length === 0) return
  throw invalid({
    [field]: [`Ce métier n’est plus dans la liste\u00a0: ${quote(refused)}. Cherchez-en un autre.`],
  })
}

/**
 * Refuses codes that the vocabulary does not know or that are of another kind, and retired ones unless the profile
 * holds them already. @throws DomainError `invalid` beside `field`.
 */
export async function checkSkills(
  tx: Tx,
  codes: readonly SkillCode[],
  held: readonly SkillCode[],
  kinds: readonly SkillKind[],
  field: string,
): Promise<void> {
  if (codes.length === 0) return
  const rows = await tx
    .select({ code: skills.code, kind: skills.kind, retiredAt: skills.retiredAt })
    .from(skills)
    .where(inArray(skills.code, [...codes]))
  const usable = new Set(
    rows
      .filter((row) => kinds.includes(row.kind) && (row.retiredAt === null || held.includes(row.code)))
      .map((row) => row.code),
  )
  const refused = codes.filter((code) => !usable.has(code))
  if (refused.length === 0) return
  throw invalid({
    [field]: [`Cette ligne n’est plus dans la liste\u00a0: ${quote(refused)}. Cherchez-en une autre.`],
  })
}
