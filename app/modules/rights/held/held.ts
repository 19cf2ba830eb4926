import type { ResidentFile } from '@/app/modules/profiles/index.server'
import type { Speech } from '@/app/words/speech'
import type { IntroductionState } from '@/drizzle/vocabulary'
import type { AccountId, FieldEventId, IntroductionId, OrganisationId } from '@/drizzle/ids'
import type { HeldRows } from './read-held-rows.server'

/** All that is held about a person, from which each theme takes its part, said in the reader's language. */
export interface Held {
  speech: Speech
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
  /** Its name and place. */
  eventName: (eventId: FieldEventId) => string
}

export const mission =
  'Mission d’intérêt public de la Cité de l’emploi : vous accompagner (RGPD, article 6.1.e).'

/** The day of a moment, in words. */
export function day(moment: Date | string | null, { say, date }: Speech): string {
  return moment === null ? say('à préciser') : date(moment)
}

/** A label of the vocabulary, which stands as French where its translation is missing. */
export function told(label: string, { language, tell, inFrench }: Speech): string {
  const words = tell(label)
  return language !== 'fr' && words === label ? inFrench(label) : words
}
