import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { jobTitles, skills } from '@/drizzle/schema'
import { findSkillKinds } from '../rows/check-codes.server'
import type { MappedOffer } from './map-france-travail-offer'
import { normaliseLabel, type ImportVocabulary } from './settle-codes'

/** The part of the vocabulary that these offers speak of. */
export async function readImportVocabulary(
  tx: Tx,
  offers: readonly MappedOffer[],
): Promise<ImportVocabulary> {
  const softSkills = await tx
    .select({ code: skills.code, label: skills.label })
    .from(skills)
    .where(eq(skills.kind, 'softSkill'))
  const asked = new Set(offers.flatMap(({ form }) => [form['skills'] ?? []].flat().map(Number)))
  for (const { code } of softSkills) asked.add(code)
  return {
    skillKinds: await findSkillKinds(
      tx,
      [...asked].map((code) => ({ code })),
    ),
    softSkillCodes: new Map(softSkills.map(({ code, label }) => [normaliseLabel(label), code])),
    jobTitleCodes: await readJobTitles(tx, offers),
  }
}

async function readJobTitles(
  tx: Tx,
  offers: readonly MappedOffer[],
): Promise<ImportVocabulary['jobTitleCodes']> {
  const codes = new Set(offers.flatMap(({ form }) => form['occupationCode'] ?? []))
  const byOccupation = new Map<string, Map<string, number>>()
  if (codes.size === 0) return byOccupation
  const rows = await tx
    .select({ code: jobTitles.code, label: jobTitles.label, occupationCode: jobTitles.occupationCode })
    .from(jobTitles)
    .where(inArray(jobTitles.occupationCode, [...codes]))
  for (const { code, label, occupationCode } of rows) {
    const labels = byOccupation.get(occupationCode) ?? new Map<string, number>()
    byOccupation.set(occupationCode, labels.set(normaliseLabel(label), code))
  }
  return byOccupation
}
