import { and, asc, desc, eq, gt, isNull, sql, type SQL } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { consents, identities, profiles, residents, staffMembers } from '@/drizzle/schema'

export interface ResidentRow {
  residentId: ResidentId
  givenName: string
  familyName: string
  leadCaseworker: string | null
  /** Until when the person's consent stands; null when she is not in the pool. */
  consentExpiresAt: Date | null
  updatedAt: Date
  confirmedAt: Date | null
}

export interface ResidentPage {
  rows: ResidentRow[]
  total: number
  page: number
  pageCount: number
}

export const residentsPerPage = 50

/**
 * The residents by name, for a caseworker. Each page read is audited.
 * @param input.query words that names contain, accents and case aside; empty for everyone.
 * @param input.mine only those whose lead caseworker the actor is.
 * @param input.page from 1; past the end it is empty.
 */
export function listResidents({
  ctx,
  input,
}: {
  ctx: Context
  input: { query: string; mine: boolean; page: number }
}): Promise<ResidentPage> {
  authorise(ctx.actor, 'resident.read')
  const actor = authoriseRole(ctx.actor, 'caseworker')
  const wanted = and(nameContains(input.query), input.mine ? isLedBy(actor.accountId) : undefined)
  return transact(ctx, async (tx, inner) => {
    const [counted] = await tx
      .select({ total: sql<number>`count(*)::int` })
      .from(residents)
      .innerJoin(identities, eq(identities.residentId, residents.id))
      .where(wanted)
    const total = counted?.total ?? 0
    const rows = await tx
      .select({
        residentId: residents.id,
        givenName: identities.givenName,
        familyName: identities.familyName,
        leadCaseworker: staffMembers.displayName,
        consentExpiresAt: consents.expiresAt,
        updatedAt: profiles.updatedAt,
        confirmedAt: profiles.confirmedAt,
      })
      .from(residents)
      .innerJoin(identities, eq(identities.residentId, residents.id))
      .innerJoin(profiles, eq(profiles.residentId, residents.id))
      .leftJoin(staffMembers, eq(staffMembers.accountId, residents.leadCaseworkerId))
      .leftJoin(
        consents,
        and(
          eq(consents.residentId, residents.id),
          eq(consents.purpose, 'visible_pool'),
          isNull(consents.withdrawnAt),
          gt(consents.expiresAt, ctx.clock.now()),
        ),
      )
      .where(wanted)
      .orderBy(
        asc(fold(identities.familyName)),
        asc(fold(identities.givenName)),
        desc(residents.createdAt),
        residents.id,
      )
      .limit(residentsPerPage)
      .offset((input.page - 1) * residentsPerPage)
    await recordAudit(tx, inner, {
      action: 'identity.listed',
      subject: { kind: 'resident_list', id: input.mine ? 'mine' : 'all' },
      details: { shown: rows.length, page: input.page },
    })
    return { rows, total, page: input.page, pageCount: Math.max(1, Math.ceil(total / residentsPerPage)) }
  })
}

const isLedBy = (accountId: AccountId): SQL => eq(residents.leadCaseworkerId, accountId)

/** Lower case without accents, the same as `foldText` gives: NFD sets the marks apart, and they are dropped. */
const fold = (column: SQL.Aliased | typeof identities.familyName | typeof identities.givenName): SQL =>
  sql`regexp_replace(lower(normalize(${column}, NFD)), '[\u0300-\u036f]', '', 'g')`

function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}

/** Each word stands somewhere in the whole name; `strpos` knows no wildcard, so that `%` is only a character. */
function nameContains(query: string): SQL | undefined {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 6)
  const name = sql`${fold(identities.givenName)} || ' ' || ${fold(identities.familyName)}`
  return and(...words.map((word) => sql`strpos(${name}, ${word}) > 0`))
}
