import type { AccountId } from '@/drizzle/ids'
import type { EstablishmentStatus } from '@/drizzle/vocabulary'
import {
  buildAccount,
  buildEstablishment,
  daysAfter,
  locate,
  workplaceOf,
  type BuiltAccount,
  type BuiltEstablishment,
  type Source,
} from '../builders/index.server'
import { firmWords, slug } from './content/names'
import { trades, type Trade } from './content/trades'

export interface Employer extends BuiltAccount, BuiltEstablishment {
  trade: Trade
}

/** One account, one establishment, one workplace each; `counts` says how many of each status. */
export function makeEmployers(
  counts: Record<EstablishmentStatus, number>,
  deciders: readonly AccountId[],
  source: Source,
): Employer[] {
  const { random, now } = source
  const sirets = new Set<string>()
  const wanted = (['confirmed', 'pending', 'rejected'] as const).flatMap((status) =>
    Array.from({ length: counts[status] }, () => status),
  )
  return wanted.map((status, index) => {
    // Every trade in turn first, so that none is missing from a small world.
    const trade = trades[index] ?? random.weighted(trades.map((entry) => [entry, entry.weight] as const))
    const name = firmName(trade, index, source)
    const registeredAt = daysAfter(
      now,
      status === 'pending' ? -random.integer(0, 5) : -random.integer(130, 300),
    )
    const account = buildAccount({ createdAt: registeredAt, email: `recrutement@${slug(name)}.test` }, source)
    let built: BuiltEstablishment
    do {
      built = buildEstablishment(
        {
          registeredBy: account.account.id,
          status,
          name,
          registeredAt,
          decidedBy: status === 'pending' ? null : random.pick(deciders),
          workplace: locate(workplaceOf(random.pick(trade.workplaces))),
        },
        source,
      )
    } while (sirets.has(built.establishment.siret))
    sirets.add(built.establishment.siret)
    return { ...account, ...built, trade }
  })
}

function firmName(trade: Trade, index: number, { random }: Source): string {
  const word = firmWords[index % firmWords.length] ?? ''
  const round = Math.floor(index / firmWords.length)
  return `${random.pick(trade.firms)} ${word}${round === 0 ? '' : ` ${round + 1}`}`
}
