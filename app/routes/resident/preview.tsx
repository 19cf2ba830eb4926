import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { describeMaskedProfile, getOwnMaskedProfile } from '@/app/modules/profiles/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { MaskedProfileView } from '@/app/ui/match/masked-profile-view'

export const meta: MetaFunction = () => [{ title: 'Ce que voient les employeurs – La Cité de l’emploi' }]

export const loader = loaderFor(['resident'], async ({ ctx }) => {
  const profile = await getOwnMaskedProfile({ ctx, input: { residentId: ctx.actor.residentId } })
  return describeMaskedProfile(profile, await ctx.reference.current())
})

export default function ResidentPreview() {
  const profile = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/mon-espace', label: 'Mon espace' }]}
        current="Ce que voient les employeurs"
      />
      <PageTitle
        title="Ce que voient les employeurs"
        answer="Rien d’autre, tant que vous n’avez pas dit oui à une offre."
      />
      <MaskedProfileView {...profile} />
      <p className="max-w-measure">
        À la place de XXX-XXX, chaque employeur lit un numéro différent&nbsp;: deux employeurs ne peuvent pas
        comparer. Pour une offre, il voit aussi un temps de trajet approximatif jusqu’à son site.
      </p>
      <p>
        <LinkButton to="/mon-espace/profil/metiers" variant="secondary">
          Compléter mon profil
        </LinkButton>
      </p>
      <p>
        <Link to="/mon-espace/visibilite">Ma visibilité</Link>
      </p>
    </>
  )
}
