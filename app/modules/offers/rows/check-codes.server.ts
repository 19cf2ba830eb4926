import { eq, inArray } from 'drizzle-orm'
import { invalid, type FieldErrors } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import { jobTitles, occupations, skills } from '@/drizzle/schema'
import type { JobOfferDraft } from '../form/offer-form'

/**
 * Refuses codes that the vocabulary does not know, or that stand in the wrong list. Retired codes keep their meaning.
 * @returns the occupation the offer is compared by: that of its job title, or the one it names.
 * @throws DomainError `invalid` beside each field.
 */
export async function checkOfferCodes(
  tx: Tx,
  offer: JobOfferDraft,
): Promise<{ occupationCode: string | null }> {
  const errors: FieldErrors = {}
  const kinds = await findSkillKinds(tx, [...offer.skills, ...offer.certificates])
  const wrongSkills = offer.skills.filter(({ code }) => (kinds.get(code) ?? 'certificate') === 'certificate')
  if (wrongSkills.length > 0) {
    errors['skills'] = [
      `Retirez ${quoteCodes(wrongSkills)}\u00a0: la liste des compétences ne connaît pas ce code.`,
    ]
  }
  const wrongCertificates = offer.certificates.filter(({ code }) => kinds.get(code) !== 'certificate')
  if (wrongCertificates.length > 0) {
    errors['certificates'] = [
      `Retirez ${quoteCodes(wrongCertificates)}\u00a0: la liste des certificats ne connaît pas ce code.`,
    ]
  }
  const occupation = await findOccupation(tx, offer)
  if ('unknown' in occupation) errors[occupation.unknown] = ['Choisissez un métier dans la liste.']
  if (Object.keys(errors).length > 0) throw invalid(errors)
  return { occupationCode: 'code' in occupation ? occupation.code : null }
}

/** Kind by code, of the codes that exist. */
export async function findSkillKinds(tx: Tx, rows: readonly { code: number }[]) {
  const codes = rows.map(({ code }) => code)
  const known =
    codes.length === 0
      ? []
      : await tx
          .select({ code: skills.code, kind: skills.kind })
          .from(skills)
          .where(inArray(skills.code, codes))
  return new Map(known.map(({ code, kind }) => [code, kind]))
}

async function findOccupation(
  tx: Tx,
  { jobTitleCode, occupationCode }: JobOfferDraft,
): Promise<{ code: string | null } | { unknown: string }> {
  if (jobTitleCode !== null) {
    const [title] = await tx
      .select({ code: jobTitles.occupationCode })
      .from(jobTitles)
      .where(eq(jobTitles.code, jobTitleCode))
    return title ?? { unknown: 'jobTitleCode' }
  }
  if (occupationCode === null) return { code: null }
  const [row] = await tx
    .select({ code: occupations.code })
    .from(occupations)
    .where(eq(occupations.code, occupationCode))
  return row ?? { unknown: 'jobTitleCode' }
}

function quoteCodes(rows: readonly { code: number }[]): string {
  const shown = rows.slice(0, 5).map(({ code }) => code)
  return shown.join(', ') + (rows.length > shown.length ? '…' : '')
}
