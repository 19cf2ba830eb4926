import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { radarKinds, type NextActionKind, type RadarKind } from '@/drizzle/vocabulary'
import { radarReasons } from './radar-rules'
import { readFacts } from './read-facts.server'

export interface RadarRow {
  residentId: ResidentId
  name: string
  /** E.164. */
  phone: string | null
  visible: boolean
  nextAction: NextActionKind | null
  lead: string | null
  reasons: { kind: RadarKind; text: string }[]
}

export interface RadarPage {
  rows: RadarRow[]
  total: number
  pageCount: number
}

const rowsPerPage = 20

/**
 * Whom the rules say to call, those with the most pressing reason first, the longest-waiting of them before. Whoever was
 * tried today is left out until tomorrow, whoever is paused until the day that was said. Each name read is audited.
 * @param input.mine only those whose lead caseworker the actor is.
 * @param input.kind only those whom this rule names.
 * @param input.page from 1; past the end it is empty.
 */
export async function listRadar({
  ctx,
  input,
}: {
  ctx: Context
  input: { mine: boolean; kind: RadarKind | null; page: number }
}): Promise<RadarPage> {
  authorise(ctx.actor, 'casework.read')
  const actor = authoriseRole(ctx.actor, 'caseworker')
  const now = ctx.clock.now()
  return transact(ctx, async (tx, inner) => {
    const people = await readFacts(tx, now, input.mine ? { leadId: actor.accountId } : {})
    const named = people
      .map((person) => ({ ...person, reasons: radarReasons(person.facts, now) }))
      .filter(({ reasons }) =>
        input.kind === null ? reasons.length > 0 : reasons.some(({ kind }) => kind === input.kind),
      )
      .sort((a, b) => urgency(a) - urgency(b) || a.facts.lastSign.getTime() - b.facts.lastSign.getTime())
    const shown = named.slice((input.page - 1) * rowsPerPage, input.page * rowsPerPage)
    const read = await readIdentities(tx, inner, {
      residentIds: shown.map(({ residentId }) => residentId),
      purpose: 'call_list',
    })
    return {
      rows: shown.flatMap(({ residentId, facts, reasons, nextAction, lead }) => {
        const identity = read.get(residentId)
        if (!identity) return []
        const { givenName, familyName, phone } = identity
        const visible = facts.visibleUntil !== null
        return [{ residentId, name: `${givenName} ${familyName}`, phone, visible, nextAction, lead, reasons }]
      }),
      total: named.length,
      pageCount: Math.max(1, Math.ceil(named.length / rowsPerPage)),
    }
  })
}

const urgency = ({ reasons: [first] }: { reasons: readonly { kind: RadarKind }[] }) =>
  first ? radarKinds.indexOf(first.kind) : radarKinds.length
