import { sql } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { radarKinds, type NextActionKind, type RadarKind } from '@/drizzle/vocabulary'
import { radarReasons, radarRules, type RadarAbout } from './radar-rules'
import { meetsAny, urgencyOf } from './radar-sql.server'
import { toFacts, type FactsRow } from './read-facts.server'
import { selectFacts } from './select-facts.server'

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
 * tried today is left out until tomorrow, whoever is paused until the day that was said. Each name read is audited. The database asks the
 * rules and hands over one page, however many people there are.
 * @param input.mine only those whose lead caseworker the actor is.
 * @param input.about only those whom a rule of this kind names; null for all.
 * @param input.kind only those whom this rule names.
 * @param input.page from 1; past the end it is empty.
 */
export async function listRadar({
  ctx,
  input,
}: {
  ctx: Context
  input: { mine: boolean; about?: RadarAbout | null; kind: RadarKind | null; page: number }
}): Promise<RadarPage> {
  authorise(ctx.actor, 'casework.read')
  const actor = authoriseRole(ctx.actor, 'caseworker')
  const now = ctx.clock.now()
  const { mine, about = null, kind, page } = input
  const asked = radarKinds.filter(
    (each) => (kind ?? each) === each && (about ?? radarRules[each].about) === radarRules[each].about,
  )
  if (asked.length === 0) return { rows: [], total: 0, pageCount: 1 }
  return transact(ctx, async (tx, inner) => {
    const found = await tx.execute<{ total: number } & (FactsRow | Record<keyof FactsRow, null>)>(sql`
      with facts as (${selectFacts(now, mine ? { leadId: actor.accountId } : {})}),
        named as materialized (select *, ${urgencyOf(now)} as urgency from facts where ${meetsAny(asked, now)})
      select page.*, whole.total from (select count(*)::int as total from named) whole
      left join lateral (
        select * from named order by urgency, "lastSign", "residentId"
        limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}
      ) page on true order by urgency, "lastSign", "residentId"`)
    const total = found[0]?.total ?? 0
    // Past the end one row stands alone with the total.
    const shown = toFacts(found.filter((row): row is typeof row & FactsRow => row.residentId !== null))
    const read = await readIdentities(tx, inner, {
      residentIds: shown.map(({ residentId }) => residentId),
      purpose: 'call_list',
    })
    return {
      rows: shown.flatMap(({ residentId, facts, nextAction, lead }) => {
        const identity = read.get(residentId)
        if (!identity) return []
        const { givenName, familyName, phone } = identity
        const visible = facts.visibleUntil !== null
        const reasons = radarReasons(facts, now)
        return [{ residentId, name: `${givenName} ${familyName}`, phone, visible, nextAction, lead, reasons }]
      }),
      total,
      pageCount: Math.max(1, Math.ceil(total / rowsPerPage)),
    }
  })
}
