import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listOwnOffers } from '@/app/modules/offers/index.server'
import { listTalentPools } from '@/app/modules/pools/index.server'
import {
  changeCadence,
  listSubscriptions,
  readNews,
  stopSubscription,
  subscribe,
} from '@/app/modules/subscriptions/index.server'
import {
  changeCadenceSchema,
  searchPath,
  stopSubscriptionSchema,
  subscribeSchema,
} from '@/app/modules/subscriptions/shared'
import { transact } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { EmptyState } from '@/app/ui/display/list-state'
import { Panel } from '@/app/ui/display/panel'
import { Refusal } from '@/app/ui/form/refusal'
import { PageTitle } from '@/app/ui/layout/page-title'
import { NewsList } from '@/app/ui/subscription/news-list'
import { SubscribeForm } from '@/app/ui/subscription/subscribe-form'
import { SubscriptionRow } from '@/app/ui/subscription/subscription-row'

export const meta: MetaFunction = () => [{ title: 'Abonnements – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], ({ ctx }) =>
  transact(ctx, async (_tx, inner) => {
    const subscriptions = await listSubscriptions({ ctx: inner })
    const followed = new Set(subscriptions.map(({ path }) => path))
    const pools = await listTalentPools({ ctx: inner })
    const offers = await listOwnOffers({ ctx: inner, input: { status: 'published' } })
    const options = (label: string, pages: { value: string; label: string }[]) => {
      const left = pages.filter(({ value }) => !followed.has(value))
      return left.length === 0 ? [] : [{ label, options: left }]
    }
    return {
      news: await readNews({ ctx: inner }),
      subscriptions,
      choices: [
        ...options(
          'Viviers',
          pools.map(({ slug, name }) => ({
            value: searchPath({ kind: 'pool', slug, filters: '' }),
            label: name,
          })),
        ),
        ...options(
          'Mes offres publiées',
          offers.rows.map(({ id, title }) => ({
            value: searchPath({ kind: 'offer', jobOfferId: id }),
            label: title,
          })),
        ),
      ],
    }
  }),
)

const page = '/employeur/abonnements'

export const action = actionFor(['employer'], async ({ ctx, values, intent }) => {
  switch (intent) {
    case 'subscribe': {
      const { page: target, cadence } = parseForm(values, subscribeSchema)
      await subscribe({ ctx, input: { target, cadence } })
      return redirect(page)
    }
    case 'change':
      await changeCadence({ ctx, input: parseForm(values, changeCadenceSchema) })
      return redirect(page)
    case 'stop':
      await stopSubscription({ ctx, input: parseForm(values, stopSubscriptionSchema) })
      return redirect(page)
    default:
      throw notFound()
  }
})

export default function Subscriptions() {
  const { news, subscriptions, choices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const count = news.filter(({ isNew }) => isNew).length
  return (
    <>
      <Refusal answer={answer} />
      <PageTitle
        title="Mes abonnements"
        answer={
          count > 0
            ? 'Il y a du nouveau depuis votre dernière visite.'
            : 'Rien de nouveau depuis votre dernière visite.'
        }
      />
      <section aria-labelledby="nouveautes" className="stack-tight">
        <h2 id="nouveautes" className="text-xl">
          Ce qui est nouveau
        </h2>
        <NewsList news={news} />
      </section>
      <section aria-labelledby="suivis" className="stack-tight">
        <h2 id="suivis" className="text-xl">
          Ce que vous suivez
        </h2>
        {subscriptions.length === 0 ? (
          <EmptyState title="Aucun abonnement pour l’instant">
            Suivez un vivier ou une de vos offres&nbsp;: un message vous dit quand de nouveaux profils y sont.
          </EmptyState>
        ) : (
          subscriptions.map((subscription) => <SubscriptionRow key={subscription.id} {...subscription} />)
        )}
      </section>
      {choices.length > 0 && (
        <Panel title="Suivre autre chose">
          <SubscribeForm
            page={choices}
            submitLabel="S’abonner"
            errors={answer?.errors}
            values={answer?.values}
          />
        </Panel>
      )}
    </>
  )
}
