import { useLoaderData } from '@remix-run/react'
import { getIntroductionReceipt } from '@/app/modules/introductions/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Receipt } from '@/app/ui/match/receipt'
import { InFrench, Told, useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Le reçu' }

export const loader = loaderFor(['resident'], ({ ctx, id }) =>
  getIntroductionReceipt({ ctx, input: { introductionId: id('introductionId') } }),
)

export default function ResidentReceipt() {
  const { introductionId, offerTitle, establishmentName, startedAt, receipt } = useLoaderData<typeof loader>()
  const { say, date, inFrench } = useSpeech()
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/mon-espace', label: say('Mon espace') },
          { to: `/mon-espace/mises-en-relation/${introductionId}`, label: <InFrench>{offerTitle}</InFrench> },
        ]}
        current={say('Le reçu')}
      />
      <PageTitle
        title={say('Pourquoi votre profil a été rapproché de cette offre')}
        answer={
          <Told
            text={say('{{offer}}, {{employer}}. Tel qu’il a été calculé le {{day}}.', {
              offer: inFrench(offerTitle),
              employer: inFrench(establishmentName),
              day: date(startedAt),
            })}
          />
        }
      />
      <Receipt receipt={receipt} />
      <p className="max-w-measure">
        {say('Quelque chose est faux ? Dites-le à la Cité : une personne relira tout avec vous.')}
      </p>
    </>
  )
}
