import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import {
  agreeToIntroduction,
  declineIntroduction,
  getResidentIntroduction,
  withdrawFromIntroduction,
} from '@/app/modules/introductions/index.server'
import { allowedTransitions, declineReasonLabels, declineSchema } from '@/app/modules/introductions/shared'
import { notFound } from '@/app/platform/errors'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Notice } from '@/app/ui/display/notice'
import { Panel } from '@/app/ui/display/panel'
import { Form } from '@/app/ui/form/form'
import { RadioGroup } from '@/app/ui/form/field/radio-group'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Evidence } from '@/app/ui/match/evidence'
import { nextStep, standing } from '@/app/ui/resident/next-step'
import { InFrench, Told, useSpeech, type SpokenPage } from '@/app/words/use-speech'
import { declineReasons } from '@/drizzle/vocabulary'

export const handle: SpokenPage = { title: 'Une offre pour vous' }

export const loader = loaderFor(['resident'], ({ ctx, id }) =>
  getResidentIntroduction({ ctx, input: { introductionId: id('introductionId') } }),
)

export const action = actionFor(['resident'], async ({ ctx, id, values, intent, url }) => {
  const introductionId = id<'introduction'>('introductionId')
  switch (intent) {
    case 'agree':
      await agreeToIntroduction({ ctx, input: { introductionId } })
      break
    case 'decline':
      await declineIntroduction({ ctx, input: { introductionId, ...parseForm(values, declineSchema) } })
      break
    case 'withdraw':
      await withdrawFromIntroduction({ ctx, input: { introductionId } })
      break
    default:
      throw notFound()
  }
  return redirect(url.pathname)
})

export default function ResidentIntroductionPage() {
  const { introduction, offer, explanation } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const speech = useSpeech()
  const { say, tell, inFrench } = speech
  const title = <InFrench>{offer.title}</InFrench>
  const asked = introduction.state === 'awaiting_resident' && !introduction.agreed
  const canLeave = allowedTransitions(introduction.state, 'resident').includes('withdraw')
  return (
    <>
      <Breadcrumb parents={[{ to: '/mon-espace', label: say('Mon espace') }]} current={title} />
      <PageTitle
        title={title}
        answer={
          <Told text={say('Chez {{employer}}', { employer: inFrench(introduction.establishmentName) })} />
        }
      />
      <Refusal answer={answer} />
      {!asked && <Notice title={say(standing(introduction))}>{nextStep(introduction, speech)}</Notice>}
      <Panel title={say('L’offre')}>
        <DescriptionList items={offer.facts} />
      </Panel>
      <Panel title={say('Pourquoi vous')}>
        <p>
          {say(
            'Votre profil obtient {{score}} points sur 100 pour cette offre. Ce score aide à trier, il ne décide de rien.',
            { score: explanation.score.value },
          )}
        </p>
        <Evidence lines={explanation.evidence} />
        <p>
          <Link to={`/mon-espace/mises-en-relation/${introduction.id}/recu`}>
            {say('Lire le reçu : tout ce qui a été compté')}
          </Link>
        </p>
      </Panel>
      {asked && (
        <Panel title={say('Voulez-vous rencontrer cet employeur ?')} tone="waiting">
          <p>
            {say(
              'Si vous dites oui, votre conseiller·ère valide, puis l’employeur reçoit votre nom et votre contact. Vous pourrez changer d’avis à tout moment.',
            )}
          </p>
          <Form id="oui">
            <SubmitButton name="intent" value="agree">
              {say('Oui, je suis d’accord')}
            </SubmitButton>
          </Form>
          <Form id="non" errors={answer?.errors} values={answer?.values}>
            <RadioGroup
              name="reason"
              label={say('Ou bien, dites non. L’employeur ne saura pas pourquoi.')}
              options={declineReasons.map((value) => ({ value, label: tell(declineReasonLabels[value]) }))}
            />
            <SubmitButton name="intent" value="decline" variant="secondary">
              {say('Non, pas cette fois')}
            </SubmitButton>
          </Form>
        </Panel>
      )}
      {canLeave && !asked && (
        <Panel title={say('Changer d’avis')}>
          <p>
            {say('La mise en relation s’arrête. Si l’employeur avait votre contact, il ne le voit plus.')}
          </p>
          <Form id="arreter">
            <SubmitButton name="intent" value="withdraw" variant="secondary">
              {say('Arrêter cette mise en relation')}
            </SubmitButton>
          </Form>
        </Panel>
      )}
    </>
  )
}
