import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { getOwnOffer } from '@/app/modules/offers/index.server'
import { toOfferForm } from '@/app/modules/offers/shared'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { OfferEditor } from '@/app/ui/offer/form/offer-editor'
import { isId } from '@/drizzle/ids'
import { answerOfferForm } from '../offer-form/answer-offer-form.server'
import { findKeptDraft } from '../offer-form/keep-draft.server'
import { viewOfferForm } from '../offer-form/view-offer-form.server'

export const meta: MetaFunction = () => [{ title: 'Écrire une offre – La Cité de l’emploi' }]

/** With `copie`, begins with what another offer of hers says, but for its days: they are past, or soon will be. */
export const loader = loaderFor(['employer'], async ({ ctx, url }) => {
  const id = url.searchParams.get('copie') ?? ''
  const copied = isId(id) ? await getOwnOffer({ ctx, input: { jobOfferId: id } }) : null
  const values =
    copied === null ? { openings: '1' } : toOfferForm({ ...copied.offer, startsOn: null, deadline: null })
  const view = await viewOfferForm(ctx, { values })
  if (view.establishments.length === 0) throw redirect('/employeur/etablissements/nouveau')
  return { view, copied: copied?.title ?? null }
})

export const action = actionFor(['employer'], async ({ ctx, values, intent }) =>
  answerOfferForm({ ctx, values, intent, offer: await findKeptDraft(ctx, values) }),
)

export default function NewOffer() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const view = answer !== undefined && 'view' in answer ? answer.view : loaded.view
  return (
    <>
      <Breadcrumb parents={[{ to: '/employeur', label: 'Mes offres' }]} current="Nouvelle offre" />
      <PageTitle
        title="Qui recherchez-vous&nbsp;?"
        answer={
          loaded.copied === null
            ? 'Un métier et un contrat suffisent pour publier. Vous pouvez finir plus tard.'
            : `Copie de «\u00a0${loaded.copied}\u00a0», sans ses dates. Changez ce qui change.`
        }
      />
      <OfferEditor view={view} offer={null} published={false} cancelTo="/employeur" />
    </>
  )
}
