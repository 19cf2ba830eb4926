import { describeAction } from '@/app/modules/audit/shared'
import { stateLabels } from '@/app/modules/introductions/shared'
import { lowerFirst } from '@/app/modules/reference/shared'
import type { auditEntries } from '@/drizzle/schema'
import { introductionStates } from '@/drizzle/vocabulary'
import { actorWords } from './actor-words'

type Entry = Pick<typeof auditEntries.$inferSelect, 'action' | 'actorRole'>

/** Where the journal's own words tell of a person, and she is the one who reads. */
const herWords: Readonly<Record<string, string>> = {
  'identity.viewed': 'identité lue',
  'resident.registered': 'dossier ouvert',
  'resident.exported': 'données exportées',
  'introduction.agreed': 'accord donné pour une offre',
}

/** One line of the journal in French, for the person whom it concerns. */
export function describeEntry({ action, actorRole }: Entry): string {
  return `${herWords[action] ?? moveWords(action) ?? lowerFirst(describeAction(action))}, par ${actorWords[actorRole]}`
}

function moveWords(action: string): string | undefined {
  const state = introductionStates.find((each) => action === `introduction.${each}`)
  return state && `mise en relation\u00a0: ${lowerFirst(stateLabels[state])}`
}
