import { sql, type SQL } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { parisDate } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import type { NextActionKind } from '@/drizzle/vocabulary'
import { radarReasons, type RadarFacts, type RadarKind } from './radar-rules'

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
 * tried today is left out until tomorrow. Each name read is audited.
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
    const people = await readFacts(tx, now, input.mine ? actor.accountId : null)
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

const order: readonly RadarKind[] = ['due', 'unanswered', 'consent_ending', 'stale_availability', 'silent']

const urgency = ({ reasons: [first] }: { reasons: readonly { kind: RadarKind }[] }) =>
  first ? order.indexOf(first.kind) : order.length

interface FactsRow extends Record<string, unknown> {
  residentId: ResidentId
  lead: string | null
  nextAction: NextActionKind | null
  dueOn: string | null
  lastSign: string
  confirmedAt: string
  visibleUntil: string | null
  askedSince: string | null
}

/** One query, however many people there are: each fact is gathered for everybody and joined. */
async function readFacts(tx: Tx, now: Date, leadId: AccountId | null) {
  const moment = sql`${now.toISOString()}::timestamptz`
  const whose: SQL = leadId === null ? sql`true` : sql`r.lead_caseworker_id = ${leadId}`
  const rows = await tx.execute<FactsRow>(sql`
    select r.id as "residentId", s.display_name as lead, n.kind as "nextAction", n.due_on::text as "dueOn",
      greatest(r.created_at, p.updated_at, p.confirmed_at, c.given_at, k.spoken_at) as "lastSign",
      greatest(p.updated_at, p.confirmed_at) as "confirmedAt",
      c.visible_until as "visibleUntil", i.asked_since as "askedSince"
    from residents r
    join profiles p on p.resident_id = r.id
    left join staff_members s on s.account_id = r.lead_caseworker_id
    left join next_actions n on n.resident_id = r.id
    left join (select resident_id, max(given_at) as given_at,
        max(expires_at) filter (where withdrawn_at is null and expires_at > ${moment}) as visible_until
      from consents where purpose = 'visible_pool' group by resident_id) c on c.resident_id = r.id
    left join (select resident_id, max(at) filter (where outcome = 'reached') as spoken_at, max(at) as tried_at
      from contact_attempts group by resident_id) k on k.resident_id = r.id
    left join (select resident_id, min(state_changed_at) as asked_since from introductions
      where state = 'awaiting_resident' and agreed_at is null group by resident_id) i on i.resident_id = r.id
    where ${whose} and (k.tried_at is null
      or (k.tried_at at time zone 'Europe/Paris')::date < ${parisDate(now)}::date)
    order by r.id`)
  return rows.map(({ residentId, lead, nextAction, dueOn, ...row }) => {
    const at = (text: string | null) => (text === null ? null : new Date(text))
    const facts: RadarFacts = {
      lastSign: new Date(row.lastSign),
      confirmedAt: new Date(row.confirmedAt),
      visibleUntil: at(row.visibleUntil),
      askedSince: at(row.askedSince),
      dueOn,
    }
    return { residentId, lead, nextAction, facts }
  })
}
