import { maxOfferSkills } from '@/app/modules/offers/shared'
import type { Reference } from '@/app/modules/reference/index.server'
import type { FormValues } from '@/app/platform/web/form.server'

export function textOf(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}

export function listOf(values: FormValues, name: string): string[] {
  return [...new Set([values[name] ?? []].flat())]
}

/** ROME code of what the form is about: its job title's, or the one an imported offer came with. */
export function findOccupation(
  reference: Pick<Reference, 'findJobTitle' | 'knownOccupation'>,
  values: FormValues,
): string | null {
  const title = reference.findJobTitle(Number(textOf(values, 'jobTitleCode')))
  const code = title?.occupationCode ?? textOf(values, 'occupationCode')
  return reference.knownOccupation(code) ? code : null
}

/** How many are ticked of an occupation for which ROME names no core. */
const withoutCore = 5

/** Ticks the core skills of an occupation as essential. What the employer has already asked stays as it is. */
export function proposeSkills(
  reference: Pick<Reference, 'proposedSkills'>,
  values: FormValues,
  occupation: string,
): { values: FormValues; added: number } {
  const asked = listOf(values, 'skills')
  const proposals = reference.proposedSkills(occupation).filter(({ kind }) => kind !== 'certificate')
  const core = proposals.filter(({ core }) => core)
  const added = (core.length > 0 ? core : proposals.slice(0, withoutCore))
    .map(({ code }) => String(code))
    .filter((code) => !asked.includes(code))
    .slice(0, Math.max(0, maxOfferSkills - asked.length))
  return {
    values: {
      ...values,
      skills: [...asked, ...added],
      ...Object.fromEntries(added.map((code) => [`importance-${code}`, '3'])),
    },
    added: added.length,
  }
}
