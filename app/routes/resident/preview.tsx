import { Link, useLoaderData } from '@remix-run/react'
import { describeMaskedProfile, getOwnMaskedProfile } from '@/app/modules/profiles/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { Notice } from '@/app/ui/display/notice'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { MaskedProfileView } from '@/app/ui/match/masked-profile-view'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Ce que voient les employeurs' }

export const loader = loaderFor(['resident'], async ({ ctx }) => {
  const own = await getOwnMaskedProfile({ ctx, input: { residentId: ctx.actor.residentId } })
  return {
    estimated: own.estimated,
    profile: describeMaskedProfile(own.profile, await ctx.reference.current(), ctx.speech),
  }
})

export default function ResidentPreview() {
  const { estimated, profile } = useLoaderData<typeof loader>()
  const { say } = useSpeech()
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/mon-espace', label: say('Mon espace') }]}
        current={say('Ce que voient les employeurs')}
      />
      <PageTitle
        title={say('Ce que voient les employeurs')}
        answer={say('Rien d’autre, tant que vous n’avez pas dit oui à une offre.')}
      />
      {estimated && (
        <Notice title={say('C’est une estimation')}>
          {say(
            'Aujourd’hui, aucun employeur ne vous voit. Si vous rejoignez un vivier, votre fiche ressemblera à celle-ci.',
          )}
        </Notice>
      )}
      <MaskedProfileView {...profile} />
      <p className="max-w-measure">
        {say(
          'Une fiche ne montre que ce que vous avez en commun avec au moins quatre autres personnes : ainsi, elle ne permet pas de vous reconnaître. Le reste de votre profil compte quand même pour les offres : chaque employeur lit si vous avez ce que son offre demande.',
        )}
      </p>
      <p className="max-w-measure">
        {say(
          'À la place de XXX-XXX, chaque employeur lit un numéro différent : deux employeurs ne peuvent pas comparer. Pour une offre, il voit aussi un temps de trajet approximatif jusqu’à son site.',
        )}
      </p>
      <p>
        <LinkButton to="/mon-espace/profil/metiers" variant="secondary">
          {say('Modifier mon profil')}
        </LinkButton>
      </p>
      <p>
        <Link to="/mon-espace/visibilite">{say('Ma visibilité')}</Link>
      </p>
    </>
  )
}
