import type { Reference } from '@/app/modules/reference/index.server'
import { skillKindLabels } from '@/app/modules/reference/shared'
import type { FieldOption } from '@/app/ui/form/field/select-field'
import type { SkillKind } from '@/drizzle/vocabulary'

/** Occupations by any of their job titles, best first, each once under the title that was found. */
export function searchOccupations(reference: Reference, query: string): FieldOption[] {
  return reference.searchOccupations(query, 8).map(({ occupationCode, occupationLabel, label }) => ({
    value: occupationCode,
    label,
    ...(occupationLabel !== label && { hint: occupationLabel }),
  }))
}

export function searchSkills(
  reference: Reference,
  query: string,
  kinds: readonly SkillKind[],
): FieldOption[] {
  return reference.searchSkills(query, { kinds, limit: 12 }).map(({ code, label, kind }) => ({
    value: String(code),
    label,
    ...(kinds.length > 1 && { hint: skillKindLabels[kind] }),
  }))
}
