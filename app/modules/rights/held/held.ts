import type { ResidentFile } from '@/app/modules/profiles/index.server'
import { frenchDate } from '@/app/platform/clock'
import type { IntroductionState } from '@/drizzle/vocabulary'
import type { AccountId, IntroductionId, OrganisationId } from '@/drizzle/ids'
import type { HeldRows } from './read-held-rows.server'

/** All that is held about a person, from which each theme takes its part. */
export interface Held {
  file: ResidentFile
  rows: HeldRows
  pools: readonly string[]
  introductions: readonly {
    id: IntroductionId
    offerTitle: string
    establishmentName: string
    state: IntroductionState
    createdAt: Date
  }[]
  recordedBy: (accountId: AccountId) => string
  /** Of whoever works for the Cité. */
  staffName: (accountId: AccountId) => string
  organisationName: (organisationId: OrganisationId) => string
}

export const mission =
  'Mission d’intérêt public de la Cité de l’emploi\u00a0: vous accompagner (RGPD, article\u00a06.1.e).'

export const notTold = 'à préciser'

export const day = (moment: Date | string | null) => (moment === null ? notTold : frenchDate(moment))

export const plural = (count: number, one: string, many: string) => `${count}\u00a0${count < 2 ? one : many}`
