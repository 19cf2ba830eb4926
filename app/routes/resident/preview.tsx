import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { describeMaskedProfile, getOwnMaskedProfile } from '@/app/modules/profiles/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { Notice } from '@/app/ui/display/notice'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { MaskedProfileView } from '@/app/ui/match/masked-profile-view'

export const meta: MetaFunction = () => [{ title: 'Ce que voient les employeurs – La Cité de l’emploi' }]

export const loader = loaderFor(['resident'], async ({ ctx }) => {
  const own = await getOwnMaskedProfile({ ctx, input: { residentId: ctx.actor.residentId } })
  return {
    estimated: own.estimated,
    profile: describeMaskedProfile(own.profile, await ctx.reference.current()),
  }
})

export default function ResidentPreview() {
  const { estimated, profile } = useLoaderData<typeof loader>()
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
      {estimated && (
        <Notice title="C’est une estimation">
          Aujourd’hui, aucun employeur ne vous voit. Si vous rejoignez un vivier, votre fiche ressemblera à
          celle-ci.
        </Notice>
      )}
      <MaskedProfileView {...profile} />
      <p className="max-w-measure">
        Une fiche ne montre que ce que vous avez en commun avec au moins quatre autres personnes&nbsp;: ainsi,
        elle ne permet pas de vous reconnaître. Le reste de votre profil compte quand même pour les
        offres&nbsp;: chaque employeur lit si vous avez ce que son offre demande.
      </p>
      <p className="max-w-measure">
        À la place de XXX-XXX, chaque employeur lit un numéro différent&nbsp;: deux employeurs ne peuvent pas
        comparer. Pour une offre, il voit aussi un temps de trajet approximatif jusqu’à son site.
      </p>
      <p>
        <LinkButton to="/mon-espace/profil/metiers" variant="secondary">
          Modifier mon profil
        </LinkButton>
      </p>
      <p>
        <Link to="/mon-espace/visibilite">Ma visibilité</Link>
      </p>
    </>
  )
}
