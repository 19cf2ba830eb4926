import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { deliverMail } from '@/app/modules/notifications/index.server'
import { frenchDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { PoolSubscriptionId } from '@/drizzle/ids'
import { poolSubscriptions } from '@/drizzle/schema'
import type { Cadence } from '@/drizzle/vocabulary'
import { describeSearch, type SearchDescription } from '../searches/describe-search.server'
import { unsubscribeToken } from './unsubscribe-token.server'

/**
 * Job: one mail that there are new people, and where. It says nothing of them and not how many, why it comes, and how to
 * stop it. Whoever stopped meanwhile gets none.
 * @param input.group the last group it tells of: the same one makes the same mail.
 */
export async function sendPoolNews({
  ctx,
  input: { poolSubscriptionId: id, group },
}: {
  ctx: Context
  input: { poolSubscriptionId: PoolSubscriptionId; group: number }
}): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const told = await transact(ctx, async (tx) => {
    const [row] = await tx.select().from(poolSubscriptions).where(eq(poolSubscriptions.id, id))
    const search = row ? await describeSearch(tx, row.searchId) : null
    return row && search ? { ...row, search } : null
  })
  if (!told) return
  const { search, accountId, createdAt, cadence } = told
  const home = ctx.settings.publicUrl
  const stop = `${home}/desabonnement/${unsubscribeToken(ctx.settings, id)}`
  await deliverMail(ctx, {
    key: `pool_news:${id}:${group}`,
    accountId,
    unsubscribeUrl: stop,
    content: {
      subject: subjectOf(search),
      body: `Bonjour,\n\nDe nouveaux profils sont publiés pour ${nameOf(search)}. Voyez-les\u00a0:\n${home}${search.path}\n\nVous recevez ce message parce que vous vous y êtes abonné·e le ${frenchDate(createdAt)}${rhythms[cadence]}. Rien de nouveau, pas de message.\nChanger le rythme\u00a0:\n${home}/employeur/abonnements\nNe plus recevoir ces messages, sans vous connecter\u00a0:\n${stop}`,
    },
  })
}

const rhythms: Record<Cadence, string> = {
  instant: ', pour être prévenu·e au plus tôt',
  daily: ', pour un message par jour au plus',
  weekly: ', pour un message par semaine au plus',
}

const nameOf = ({ kind, title }: SearchDescription) =>
  kind === 'pool' ? `le vivier «\u00a0${title}\u00a0»` : `votre offre «\u00a0${title}\u00a0»`

const subjectOf = ({ kind, title }: SearchDescription) =>
  kind === 'pool'
    ? `De nouveaux profils\u00a0: ${title}`
    : `De nouveaux profils pour votre offre\u00a0: ${title}`
