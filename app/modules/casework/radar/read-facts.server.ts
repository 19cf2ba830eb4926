import { sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import type { NextActionKind } from '@/drizzle/vocabulary'
import type { RadarFacts } from './radar-rules'
import { selectFacts, type FactsOf } from './select-facts.server'

export interface PersonFacts {
  residentId: ResidentId
  lead: string | null
  nextAction: NextActionKind | null
  facts: RadarFacts
}

export interface FactsRow extends Record<string, unknown> {
  residentId: ResidentId
  lead: string | null
  nextAction: NextActionKind | null
  dueOn: string | null
  stepPlannedOn: string | null
  lastSign: string
  confirmedAt: string
  visibleUntil: string | null
  askedSince: string | null
  unreachableSince: string | null
  callAskedAt: string | null
  toAskSince: string | null
  referralDueOn: string | null
  missedTold: string[] | null
  unansweredTold: string[] | null
  answered: number
  inWork: boolean
}

/**
 * What the rules are asked about, of everybody who was not tried today and is not paused: one query, however many people there are, in which each
 * fact is gathered for all and joined. @param of only those of one lead caseworker, or one person alone.
 */
export async function readFacts(tx: Tx, now: Date, of: FactsOf): Promise<PersonFacts[]> {
  return toFacts(await tx.execute<FactsRow>(sql`${selectFacts(now, of)} order by "residentId"`))
}

/** Rows of `selectFacts` as the rules read them. */
export function toFacts(rows: readonly FactsRow[]): PersonFacts[] {
  return rows.map(
    ({ residentId, lead, nextAction, dueOn, stepPlannedOn, referralDueOn, answered, ...row }) => {
      const at = (text: string | null) => (text === null ? null : new Date(text))
      const each = (texts: string[] | null) => (texts ?? []).map((text) => new Date(text))
      const facts: RadarFacts = {
        lastSign: new Date(row.lastSign),
        confirmedAt: new Date(row.confirmedAt),
        visibleUntil: at(row.visibleUntil),
        askedSince: at(row.askedSince),
        unreachableSince: at(row.unreachableSince),
        callAskedAt: at(row.callAskedAt),
        toAskSince: at(row.toAskSince),
        missedOn: each(row.missedTold),
        unansweredOn: each(row.unansweredTold),
        answered,
        inWork: row.inWork,
        referralDueOn,
        stepPlannedOn,
        dueOn,
      }
      return { residentId, lead, nextAction, facts }
    },
  )
}
