import type { Reference } from '@/app/modules/reference/index.server'
import { skillKindLabels } from '@/app/modules/reference/shared'
import type { FieldOption } from '@/app/ui/form/field/select-field'
import type { SkillKind } from '@/drizzle/vocabulary'

/** Job titles searched, and results shown: several titles are of one occupation. */
const titles = 24
const results = 8

/** Occupations by any of their job titles, best first, each once under the title that was found. */
export function searchOccupations(reference: Reference, query: string): FieldOption[] {
  const found = new Map<string, FieldOption>()
  for (const title of reference.searchJobTitles(query, titles)) {
    const { occupationCode: value, occupationLabel, label } = title
    if (!found.has(value)) {
      found.set(value, { value, label, ...(occupationLabel !== label && { hint: occupationLabel }) })
    }
  }
  return [...found.values()].slice(0, results)
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
