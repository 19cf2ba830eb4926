import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  addSession,
  closeTrainingAction,
  getTrainingAction,
  removeSession,
  saveTrainingAction,
} from '@/app/modules/trainings/index.server'
import { trainingSessionSchema } from '@/app/modules/trainings/shared'
import { notFound } from '@/app/platform/errors'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { answerTrainingForm } from '@/app/routes/training-form/answer-training-form.server'
import { toTrainingForm, viewTrainingForm } from '@/app/routes/training-form/view-training-form.server'
import { Notice } from '@/app/ui/display/notice'
import { Panel } from '@/app/ui/display/panel'
import { Form } from '@/app/ui/form/form'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ActionForm } from '@/app/ui/training/action-form'
import { describeEntry } from '@/app/ui/training/describe-entry'
import { SessionsPanel } from '@/app/ui/training/sessions-panel'
import { isId } from '@/drizzle/ids'

export const meta: MetaFunction = () => [{ title: 'Une action – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx, id }) => {
  const stored = await getTrainingAction({ ctx, input: { id: id<'training_action'>('actionId') } })
  return {
    action: stored.action,
    form: await viewTrainingForm(ctx, { values: toTrainingForm(stored) }),
    today: ctx.clock.now(),
  }
})

export const action = actionFor(['coordinator'], async ({ ctx, id, values, intent, url }) => {
  const actionId = id<'training_action'>('actionId')
  await getTrainingAction({ ctx, input: { id: actionId } })
  switch (intent) {
    case 'add_session':
      await addSession({ ctx, input: { actionId, ...parseForm(values, trainingSessionSchema) } })
      break
    case 'remove_session': {
      const { sessionId } = values
      if (typeof sessionId !== 'string' || !isId(sessionId)) throw notFound()
      await removeSession({ ctx, input: { actionId, sessionId } })
      break
    }
    case 'close':
    case 'reopen':
      await closeTrainingAction({ ctx, input: { id: actionId, closed: intent === 'close' } })
      break
    default:
      return answerTrainingForm(ctx, {
        values,
        intent,
        save: async (input) => {
          await saveTrainingAction({ ctx, input: { id: actionId, ...input } })
          return url.pathname
        },
      })
  }
  return redirect(url.pathname)
})

export default function Training() {
  const { action: stored, form, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer !== undefined && !('form' in answer) ? answer : undefined
  const view = answer !== undefined && 'form' in answer ? answer.form : form
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/coordination/formations', label: 'Formations' }]}
        current={stored.title}
      />
      <PageTitle
        title={stored.title}
        answer={
          stored.closed
            ? 'Fermée\u00a0: le portail n’y oriente plus personne.'
            : `${stored.organisation}. Prochaine entrée\u00a0: ${describeEntry(stored.entry)}.`
        }
      />
      <Refusal answer={refused} />
      {view.message !== null && Object.keys(view.errors).length === 0 && (
        <Notice tone="warning" announce="alert">
          {view.message}
        </Notice>
      )}
      <SessionsPanel
        sessions={stored.sessions}
        today={today}
        answer={refused?.values['intent'] === 'add_session' ? refused : undefined}
      />
      <Panel title="Ce qu’elle est et ce qu’elle apporte">
        <ActionForm view={view} saveLabel="Enregistrer" />
      </Panel>
      <Form id="fermeture">
        <SubmitButton name="intent" value={stored.closed ? 'reopen' : 'close'} variant="secondary">
          {stored.closed ? 'Rouvrir cette action' : 'Fermer cette action'}
        </SubmitButton>
      </Form>
    </>
  )
}
