import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openShortLink } from '@/app/modules/notifications/index.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { Notice } from '@/app/ui/display/notice'
import { Form } from '@/app/ui/form/form'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Un message de la Cité de l’emploi' }

/**
 * Where the link of a text message leads: it changes nothing, and says neither whose it is nor what it is about. By way of the language
 * of the message, once, where the browser has none.
 */
export const loader = loaderFor(['anyone'], async ({ ctx, param, language, url, clientAddress }) => {
  await spendLimit(ctx, 'link_per_address', clientAddress)
  const link = await openShortLink({ ctx, input: { code: param('token') } })
  if (link !== null && language === null && link.language !== 'fr' && !url.searchParams.has('vu')) {
    throw redirect(`/langue/${link.language}?retour=${encodeURIComponent(`${url.pathname}?vu`)}`)
  }
  return { link: link && { to: link.to, stop: link.stop } }
})

export default function ShortLink() {
  const { link } = useLoaderData<typeof loader>()
  const { say } = useSpeech()
  if (link === null) {
    return (
      <>
        <PageTitle title={say('Ce lien ne sert plus')} />
        <p className="max-w-measure">
          {say(
            'Un lien reçu par SMS sert pendant 30 jours. Entrez dans votre espace, ou appelez votre conseiller·ère.',
          )}
        </p>
        <p>
          <LinkButton to="/mon-espace">{say('Entrer dans mon espace')}</LinkButton>
        </p>
      </>
    )
  }
  return (
    <>
      <PageTitle title={say('Un message de la Cité de l’emploi')} />
      {link.to === null ? (
        <p className="max-w-measure">{say('Pour savoir de quoi il s’agit, appelez votre conseiller·ère.')}</p>
      ) : (
        <p>
          <LinkButton to={link.to}>{say('Ouvrir le message')}</LinkButton>
        </p>
      )}
      {link.stop === null ? (
        <Notice title={say('C’est fait')}>{say('Plus aucun SMS ne vous sera envoyé.')}</Notice>
      ) : (
        <Form action={`/ne-plus-recevoir/${link.stop}`}>
          <SubmitButton variant="quiet">{say('Ne plus recevoir de SMS')}</SubmitButton>
        </Form>
      )}
    </>
  )
}
