import { eq } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { FieldEventId, ResidentId } from '@/drizzle/ids'
import { eventSignUps, fieldEvents } from '@/drizzle/schema'
import type { EventSignUpWay } from '@/drizzle/vocabulary'

/**
 * Notes at which event somebody new is signed up, one that is cancelled since too: she was there. An event that is none is left out
 * rather than the person. Runs in the transaction that makes her, which acts for the portal.
 */
export async function keepEventSignUp(
  tx: Tx,
  input: { eventId: FieldEventId | null; residentId: ResidentId; way: EventSignUpWay },
): Promise<void> {
  const { eventId, residentId, way } = input
  if (eventId === null || (await tx.$count(fieldEvents, eq(fieldEvents.id, eventId))) === 0) return
  await tx.insert(eventSignUps).values({ eventId, residentId, way })
}
