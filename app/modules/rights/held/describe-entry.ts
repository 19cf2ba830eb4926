import { describeAction } from '@/app/modules/audit/shared'
import { ownStateLabels } from '@/app/modules/introductions/shared'
import type { Speech } from '@/app/words/speech'
import type { auditEntries } from '@/drizzle/schema'
import { introductionStates } from '@/drizzle/vocabulary'
import { actorWords } from './actor-words'
import { entryWords } from './entry-words'

type Entry = Pick<typeof auditEntries.$inferSelect, 'action' | 'actorRole'>

/** One line of the journal, for the person whom it concerns. */
export function describeEntry({ action, actorRole }: Entry, speech: Speech): string {
  const { say } = speech
  return say('{{what}}, par {{who}}', { what: describeDeed(action, speech), who: say(actorWords[actorRole]) })
}

function describeDeed(action: string, { say, inFrench }: Speech): string {
  const words = entryWords[action]
  if (words !== undefined) return say(words)
  const state = introductionStates.find((each) => action === `introduction.${each}`)
  return state
    ? say('Mise en relation : {{state}}', { state: say(ownStateLabels[state]) })
    : inFrench(describeAction(action))
}
