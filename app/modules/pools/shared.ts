import type { TalentPoolId } from '@/drizzle/ids'

export interface TalentPool {
  id: TalentPoolId
  /** Its place in URLs. */
  slug: string
  name: string
  description: string
  /** ROME domain codes, such as `N11`. */
  familyCodes: string[]
}

export { poolChoiceSchema } from './schemas'

/** Whether a card with these facts is one of a pool: it names a family of it. A pool without families takes any. */
export function isCardOfPool(
  facts: ReadonlySet<string>,
  { familyCodes }: Pick<TalentPool, 'familyCodes'>,
): boolean {
  return familyCodes.length === 0
    ? [...facts].some((fact) => fact.startsWith('family:'))
    : familyCodes.some((code) => facts.has(`family:${code}`))
}
