import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { getOpenToAll, toJobPosting } from '@/app/modules/offers/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Panel } from '@/app/ui/display/panel'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { InFrench, Told, useSpeech, type SpokenPage } from '@/app/words/use-speech'

/** Its own title, and its employer's name. */
export const handle: SpokenPage = { title: null }

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined
    ? []
    : [
        { title: `${data.title}, ${data.establishmentName} – La Cité de l’emploi` },
        { tagName: 'link', rel: 'canonical', href: data.url },
        { 'script:ld+json': data.posting },
      ]

export const loader = loaderFor(['anyone'], async ({ ctx, id }) => {
  const jobOfferId = id<'job_offer'>('offerId')
  const open = await getOpenToAll({ ctx, input: { jobOfferId } })
  const url = `${ctx.settings.publicUrl}/offres/${jobOfferId}`
  return {
    url,
    title: open.details.title,
    establishmentName: open.details.establishmentName,
    facts: open.facts,
    posting: toJobPosting(open, url),
  }
})

export default function Offer() {
  const { title, establishmentName, facts } = useLoaderData<typeof loader>()
  const { say, inFrench } = useSpeech()
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/offres', label: say('Offres d’emploi') }]}
        current={<InFrench>{title}</InFrench>}
      />
      <PageTitle
        title={<InFrench>{title}</InFrench>}
        answer={<Told text={say('Chez {{employer}}.', { employer: inFrench(establishmentName) })} />}
      />
      <Panel title={say('Le poste')}>
        <DescriptionList items={facts} />
      </Panel>
      <Panel title={say('Cette offre vous intéresse ?')}>
        <div className="stack-tight">
          <p className="max-w-measure">
            {say(
              'Créez votre profil. Un conseiller ou une conseillère de la Cité parle avec vous, et vous présente à l’employeur si vous le voulez. Votre nom n’est donné qu’après votre oui.',
            )}
          </p>
          <p>
            <LinkButton to="/inscription/habitant">{say('Créer mon profil')}</LinkButton>
          </p>
        </div>
      </Panel>
    </>
  )
}
