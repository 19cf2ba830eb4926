import { asc } from 'drizzle-orm'
import { checkInNotice } from '@/app/modules/profiles/shared'
import type { Tx } from '@/drizzle/client.server'
import { checkInChoices, checkIns, residents } from '@/drizzle/schema'
import { dayOf, daysAfter, insertRows, type Source } from '../builders/index.server'

type CheckIn = typeof checkIns.$inferInsert

/** For most of those who have a caseworker: how they want to be asked, and what they answered in the last weeks, or did not. */
export async function addCheckIns(tx: Tx, { random, now }: Source): Promise<void> {
  const people = await tx.select().from(residents).orderBy(asc(residents.id))
  const choices: (typeof checkInChoices.$inferInsert)[] = []
  const asked: CheckIn[] = []
  for (const { id: residentId, accountId, leadCaseworkerId: recordedBy, createdAt } of people) {
    if (recordedBy === null || !random.chance(0.7)) continue
    const chosenAt = daysAfter(createdAt, 1)
    const way = accountId !== null && random.chance(0.7) ? 'message' : 'call'
    choices.push({
      residentId,
      way,
      noticeVersion: checkInNotice,
      language: 'fr',
      channel: 'in_person',
      recordedBy,
      chosenAt,
      expiresAt: daysAfter(now, random.integer(20, 180)),
    })
    if (way === 'call') continue
    // The later ones stay without an answer where somebody has stopped to answer.
    const stops = random.chance(0.15) ? random.integer(20, 50) : 0
    for (let back = random.integer(1, 13); back < 60; back += 14) {
      const sentAt = daysAfter(now, -back)
      if (sentAt < chosenAt) break
      const answer =
        back < stops || random.chance(0.25)
          ? null
          : back < 14 && random.chance(0.06)
            ? 'call_me'
            : 'searching'
      asked.push({
        id: random.id(),
        residentId,
        askedOn: dayOf(sentAt),
        sentAt,
        answer,
        answeredAt: answer === null ? null : sentAt,
      })
    }
  }
  await insertRows(tx, checkInChoices, choices)
  await insertRows(tx, checkIns, asked)
}
