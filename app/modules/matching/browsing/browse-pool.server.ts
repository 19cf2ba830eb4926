import { authoriseRole } from '@/app/modules/access/index.server'
import type { ActorOf } from '@/app/modules/access/shared'
import { listOwnEstablishments } from '@/app/modules/accounts/index.server'
import { getTalentPool } from '@/app/modules/pools/index.server'
import { isCardOfPool, type TalentPool } from '@/app/modules/pools/shared'
import {
  getMaskedProfiles,
  listCardHolders,
  listSharedCards,
  referenceToken,
  type MaskedProfile,
} from '@/app/modules/profiles/index.server'
import { matchesCardFilter, type CardWish } from '@/app/modules/profiles/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { forbidden } from '@/app/platform/errors'
import { keyedDigest } from '@/app/platform/tokens.server'
import type { Tx } from '@/drizzle/client.server'
import type { CardClassId, EstablishmentId, ProfileId } from '@/drizzle/ids'
import { recordViews } from '../record-views.server'
import { leastOf } from '../requirement-cost/guard-costs'
import { roundCount, type GuardedCount } from '../shared'
import { countFacets, type CountedCard, type FacetOption } from './count-facets'

/** One card of a pool, under the name of one of the people who show it. */
export interface PoolCard {
  masked: MaskedProfile
  /** Who show this very card, k at least. */
  people: GuardedCount
}

export interface PoolPage {
  pool: TalentPool
  /** For which the people are named. */
  establishmentName: string
  cards: PoolCard[]
  /** People, not cards. */
  total: GuardedCount
  facets: FacetOption[]
  page: number
  pageCount: number
}

const cardsPerPage = 20

/**
 * The cards of a pool: those that name a family of it, whoever joined what. There is no offer, hence no score: the order is
 * drawn for each establishment, so that nobody is first for all, and two lists name nothing of one another.
 * Everything comes from cards as they are published, which k people show; each name shown counts as a view.
 * @throws DomainError `not_found`; `forbidden` without a confirmed establishment; `too_many` past a day's views.
 */
export function browsePool({
  ctx,
  input,
}: {
  ctx: Context
  input: { slug: string; wishes: readonly CardWish[]; page: number }
}): Promise<PoolPage> {
  const actor = authoriseRole(ctx.actor, 'employer')
  return transact({ ...ctx, actor }, async (tx, inner) => {
    const pool = await getTalentPool({ ctx: inner, input })
    const establishment = await requireEstablishment(inner)
    const gathered = await gatherCards(tx, inner.clock.now(), pool)
    const found = gathered
      .filter(({ facts }) => matchesCardFilter(facts, input.wishes))
      .map((card) => ({ ...card, place: drawPlace(ctx, establishment.id, card.text) }))
      .sort((a, b) => (a.place < b.place ? -1 : 1))
    const pageCount = Math.max(1, Math.ceil(found.length / cardsPerPage))
    const shown = found.slice((input.page - 1) * cardsPerPage, input.page * cardsPerPage)
    return {
      pool,
      establishmentName: establishment.name,
      cards: await nameCards(tx, inner, { establishmentId: establishment.id, cards: shown }),
      total: roundCount(found.reduce((sum, { people }) => sum + people, 0)),
      facets: countFacets(gathered, input.wishes),
      page: input.page,
      pageCount,
    }
  })
}

/** Her first establishment that the Cité confirmed: people bear its names on every page of a pool. */
export async function requireEstablishment(
  ctx: Context<ActorOf<'employer'>>,
): Promise<{ id: EstablishmentId; name: string }> {
  const own = await listOwnEstablishments({ ctx })
  const confirmed = own.find(({ status }) => status === 'confirmed')
  if (confirmed) return confirmed
  throw forbidden(
    'Votre établissement doit d’abord être confirmé par la Cité\u00a0: les viviers s’ouvriront ensuite.',
  )
}

interface GatheredCard extends CountedCard {
  /** What the card says, as one text. */
  text: string
  classIds: CardClassId[]
}

/**
 * Cards that say the same are one, however many classes they were made in. Each has its people in steps of k before anything is
 * added up: were only the sums rounded, the many choices of filters would tell together what each card has beyond its step.
 */
async function gatherCards(tx: Tx, now: Date, pool: TalentPool): Promise<GatheredCard[]> {
  const cards = new Map<string, GatheredCard>()
  for (const { classId, facts, text, people } of await listSharedCards(tx, now)) {
    if (!isCardOfPool(facts, pool)) continue
    const known = cards.get(text)
    cards.set(text, {
      text,
      facts,
      people: (known?.people ?? 0) + people,
      classIds: [...(known?.classIds ?? []), classId],
    })
  }
  return [...cards.values()].map((card) => ({ ...card, people: leastOf(roundCount(card.people)) }))
}

const drawPlace = (ctx: Pick<Context, 'settings'>, establishmentId: EstablishmentId, text: string) =>
  keyedDigest(ctx.settings.secret, 'pool-order', `${establishmentId}\0${text}`).toString('hex')

/** Gives each card the name of one who shows it: of all, the one whose token comes first for this establishment. */
async function nameCards(
  tx: Tx,
  ctx: Context<ActorOf<'employer'>>,
  input: { establishmentId: EstablishmentId; cards: readonly GatheredCard[] },
): Promise<PoolCard[]> {
  const holders = await listCardHolders(tx, {
    classIds: input.cards.flatMap(({ classIds }) => classIds),
    now: ctx.clock.now(),
  })
  const tokenOf = (profileId: ProfileId) =>
    referenceToken(ctx.settings.secret, input.establishmentId, profileId)
  const chosen = input.cards.flatMap((card) => {
    const [first] = holders
      .filter(({ classId }) => card.classIds.includes(classId))
      .map(({ profileId }) => ({ profileId, token: tokenOf(profileId) }))
      .sort((a, b) => (a.token < b.token ? -1 : 1))
    return first ? [{ card, profileId: first.profileId }] : []
  })
  const masked = await getMaskedProfiles(tx, ctx, {
    establishmentId: input.establishmentId,
    profileIds: chosen.map(({ profileId }) => profileId),
  })
  await recordViews(tx, ctx, [...masked.keys()])
  return chosen.flatMap(({ card, profileId }) => {
    const profile = masked.get(profileId)
    return profile ? [{ masked: profile, people: roundCount(card.people) }] : []
  })
}
