import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
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
import { useSpeech } from '@/app/words/use-speech'
import { declineReasons } from '@/drizzle/vocabulary'

export const meta: MetaFunction = () => [{ title: 'Une offre pour vous – La Cité de l’emploi' }]

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
  const asked = introduction.state === 'awaiting_resident' && !introduction.agreed
  const canLeave = allowedTransitions(introduction.state, 'resident').includes('withdraw')
  return (
    <>
      <Breadcrumb parents={[{ to: '/mon-espace', label: 'Mon espace' }]} current={offer.title} />
      <PageTitle title={offer.title} answer={`Chez ${introduction.establishmentName}`} />
      <Refusal answer={answer} />
      {!asked && <Notice title={standing(introduction)}>{nextStep(introduction, speech)}</Notice>}
      <Panel title="L’offre">
        <DescriptionList items={offer.facts} />
      </Panel>
      <Panel title="Pourquoi vous">
        <p>
          Votre profil obtient {explanation.score.value} points sur 100 pour cette offre. Ce score aide à
          trier, il ne décide de rien.
        </p>
        <Evidence lines={explanation.evidence} />
        <p>
          <Link to={`/mon-espace/mises-en-relation/${introduction.id}/recu`}>
            Lire le reçu&nbsp;: tout ce qui a été compté
          </Link>
        </p>
      </Panel>
      {asked && (
        <Panel title="Voulez-vous rencontrer cet employeur&nbsp;?" tone="waiting">
          <p>
            Si vous dites oui, votre conseiller·ère valide, puis l’employeur reçoit votre nom et votre
            contact. Vous pourrez changer d’avis à tout moment.
          </p>
          <Form id="oui">
            <SubmitButton name="intent" value="agree">
              Oui, je suis d’accord
            </SubmitButton>
          </Form>
          <Form id="non" errors={answer?.errors} values={answer?.values}>
            <RadioGroup
              name="reason"
              label="Ou bien, dites non. L’employeur ne saura pas pourquoi."
              options={declineReasons.map((value) => ({ value, label: declineReasonLabels[value] }))}
            />
            <SubmitButton name="intent" value="decline" variant="secondary">
              Non, pas cette fois
            </SubmitButton>
          </Form>
        </Panel>
      )}
      {canLeave && !asked && (
        <Panel title="Changer d’avis">
          <p>La mise en relation s’arrête. Si l’employeur avait votre contact, il ne le voit plus.</p>
          <Form id="arreter">
            <SubmitButton name="intent" value="withdraw" variant="secondary">
              Arrêter cette mise en relation
            </SubmitButton>
          </Form>
        </Panel>
      )}
    </>
  )
}
