import { sql, type AnyColumn, type SQL } from 'drizzle-orm'
import { establishmentMembers, establishments } from '@/drizzle/schema'

/**
 * What an employer is called to whoever may read what she did: the names of her establishments, none for anybody else.
 * A column of a query on journal or views.
 */
export function establishmentNames(accountId: AnyColumn): SQL<string[]> {
  // Apart from the brackets: of what stands at once in a column of one table's query, the table's name is left out.
  const names = sql`
    select distinct ${establishments.name}
    from ${establishmentMembers} join ${establishments} on ${establishments.id} = ${establishmentMembers.establishmentId}
    where ${establishmentMembers.accountId} = ${accountId} order by 1`
  return sql<string[]>`array(${names})`
}
