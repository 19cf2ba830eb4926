import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  answerSilence,
  cancelIntroduction,
  getEmployerIntroduction,
  recordOutcome,
} from '@/app/modules/introductions/index.server'
import {
  employerStageLabels,
  notHiredReasonLabels,
  notHiredSchema,
  silenceAnswerLabels,
  silenceAnswerSchema,
} from '@/app/modules/introductions/shared'
import { notFound } from '@/app/platform/errors'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Panel } from '@/app/ui/display/panel'
import { Form } from '@/app/ui/form/form'
import { RadioGroup } from '@/app/ui/form/field/radio-group'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { formatDay } from '@/app/ui/format/date'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Evidence } from '@/app/ui/match/evidence'
import { ScoreParts } from '@/app/ui/match/score-parts'
import { SealedPanel } from '@/app/ui/match/sealed-panel'
import { StageTag } from '@/app/ui/match/stage-tag'
import { notHiredReasons, silenceAnswers } from '@/drizzle/vocabulary'

export const meta: MetaFunction = () => [{ title: 'Mise en relation – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], ({ ctx, id }) =>
  getEmployerIntroduction({ ctx, input: { introductionId: id('introductionId') } }),
)

export const action = actionFor(['employer'], async ({ ctx, id, values, intent, url }) => {
  const introductionId = id<'introduction'>('introductionId')
  switch (intent) {
    case 'cancel':
      await cancelIntroduction({ ctx, input: { introductionId } })
      break
    case 'met':
    case 'hired':
      await recordOutcome({ ctx, input: { introductionId, outcome: intent } })
      break
    case 'not_hired':
      await recordOutcome({
        ctx,
        input: { introductionId, outcome: 'not_hired', ...parseForm(values, notHiredSchema) },
      })
      break
    case 'answer':
      await answerSilence({ ctx, input: { introductionId, ...parseForm(values, silenceAnswerSchema) } })
      break
    default:
      throw notFound()
  }
  return redirect(url.pathname)
})

export default function EmployerIntroductionPage() {
  const { introduction, explanation, contact, moves } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/employeur/mises-en-relation', label: 'Mises en relation' }]}
        current={`Profil ${introduction.reference}`}
      />
      <PageTitle
        title={`Profil ${introduction.reference}`}
        answer={
          <>
            Pour votre offre{' '}
            <Link to={`/employeur/offres/${introduction.jobOfferId}`}>{introduction.offerTitle}</Link>
          </>
        }
        action={<StageTag stage={introduction.stage} label={employerStageLabels[introduction.stage]} />}
      />
      <Refusal answer={answer} />
      {contact.state === 'sealed' && (
        <SealedPanel
          state="sealed"
          who="L’équipe de la Cité"
          since={formatDay(contact.since)}
          by={formatDay(contact.by)}
        />
      )}
      {contact.state === 'closed' && (
        <SealedPanel
          state="closed"
          reason="La mise en relation est terminée. Si un contact vous a été transmis, merci de ne plus l’utiliser."
        />
      )}
      {contact.state === 'open' && (
        <SealedPanel
          state="open"
          name={contact.name}
          phone={contact.phone}
          email={contact.email}
          caseworker={contact.caseworker}
          until={formatDay(contact.until)}
          {...(contact.replyBy !== null && {
            followUp: {
              by: formatDay(contact.replyBy),
              action: (
                <Form>
                  <SubmitButton name="intent" value="met">
                    Nous nous sommes rencontrés
                  </SubmitButton>
                </Form>
              ),
            },
          })}
        />
      )}
      {introduction.awaitsAnswer && (
        <Panel title="Qu’en a-t-il été&nbsp;?" tone="waiting">
          <p className="max-w-measure">
            Vos nouvelles demandes sont en pause tant que vous n’avez pas répondu. Elles reprennent aussitôt,
            quelle que soit la réponse.
          </p>
          <Form id="reponse" errors={answer?.errors} values={answer?.values}>
            <RadioGroup
              name="answer"
              label="Ce qui s’est passé"
              options={silenceAnswers.map((value) => ({ value, label: silenceAnswerLabels[value] }))}
            />
            <SubmitButton name="intent" value="answer">
              Répondre et reprendre mes demandes
            </SubmitButton>
          </Form>
        </Panel>
      )}
      {moves.includes('mark_hired') && (
        <Panel title="Quelle suite avez-vous donnée&nbsp;?" tone="waiting">
          <Form id="embauche">
            <SubmitButton name="intent" value="hired">
              C’est une embauche
            </SubmitButton>
          </Form>
          <Form id="sans-embauche" errors={answer?.errors} values={answer?.values}>
            <RadioGroup
              name="reason"
              label="Sinon, pour quelle raison&nbsp;?"
              options={notHiredReasons.map((value) => ({ value, label: notHiredReasonLabels[value] }))}
            />
            <SubmitButton name="intent" value="not_hired" variant="secondary">
              Pas d’embauche cette fois
            </SubmitButton>
          </Form>
        </Panel>
      )}
      {explanation !== null && (
        <Panel title="Ce que le score disait au moment de la demande">
          <ScoreParts score={explanation.score} />
          <Evidence lines={explanation.evidence} />
        </Panel>
      )}
      {moves.includes('cancel') && (
        <Form id="annuler">
          <SubmitButton name="intent" value="cancel" variant="quiet">
            Retirer ma demande
          </SubmitButton>
        </Form>
      )}
    </>
  )
}
