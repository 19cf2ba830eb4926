import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { closeOffer, countLiveIntroductions } from '@/app/modules/introductions/index.server'
import { getOwnOffer } from '@/app/modules/offers/index.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { Refusal } from '@/app/ui/form/refusal'
import { plural } from '@/app/ui/format/number'

export const meta: MetaFunction = () => [{ title: 'Fermer une offre – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx, id }) => {
  const input = { jobOfferId: id<'job_offer'>('offerId') }
  const offer = await getOwnOffer({ ctx, input })
  const page = `/employeur/offres/${offer.id}`
  if (offer.status === 'closed') throw redirect(page)
  return { page, title: offer.title, live: await countLiveIntroductions({ ctx, input }) }
})

export const action = actionFor(['employer'], async ({ ctx, id }) => {
  const jobOfferId = id<'job_offer'>('offerId')
  await closeOffer({ ctx, input: { jobOfferId } })
  return redirect(`/employeur/offres/${jobOfferId}`)
})

export default function CloseOffer() {
  const { page, title, live } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Refusal answer={answer} />
      <ConfirmPage
        question={`Fermer l’offre «\u00a0${title}\u00a0»\u00a0?`}
        danger
        confirmLabel="Fermer l’offre"
        cancelTo={page}
        consequence={
          <>
            {live > 0 && (
              <p>
                <strong>
                  {plural(
                    live,
                    'mise en relation en cours sera terminée',
                    'mises en relation en cours seront terminées',
                  )}
                </strong>
                , et les contacts transmis se refermeront. Si vous avez embauché quelqu’un, dites-le d’abord
                dans sa mise en relation.
              </p>
            )}
            <p>L’offre ne pourra pas être rouverte. Pour l’arrêter un moment, mettez-la plutôt en pause.</p>
          </>
        }
      />
    </>
  )
}
