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
