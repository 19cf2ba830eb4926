import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { createTrainingAction } from '@/app/modules/trainings/index.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { answerTrainingForm } from '@/app/routes/training-form/answer-training-form.server'
import { viewTrainingForm } from '@/app/routes/training-form/view-training-form.server'
import { LinkButton } from '@/app/ui/action/button'
import { Notice } from '@/app/ui/display/notice'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ActionForm } from '@/app/ui/training/action-form'

export const meta: MetaFunction = () => [{ title: 'Ajouter une action – La Cité de l’emploi' }]

const folder = '/coordination/formations'

export const loader = loaderFor(['coordinator'], ({ ctx }) => viewTrainingForm(ctx, { values: {} }))

export const action = actionFor(['coordinator'], ({ ctx, values, intent }) =>
  answerTrainingForm(ctx, {
    values,
    intent,
    save: async (input) => `${folder}/${await createTrainingAction({ ctx, input })}`,
  }),
)

export default function NewTraining() {
  const stored = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const view = answer !== undefined && 'form' in answer ? answer.form : stored
  return (
    <>
      <Breadcrumb parents={[{ to: folder, label: 'Formations' }]} current="Ajouter une action" />
      <PageTitle
        title="Ajouter une action au catalogue"
        answer="Vous ajouterez ses sessions ensuite. Le catalogue n’est lu que par la Cité."
      />
      {view.message !== null && Object.keys(view.errors).length === 0 && (
        <Notice tone="warning" announce="alert">
          {view.message}
        </Notice>
      )}
      <ActionForm
        view={view}
        saveLabel="Ajouter au catalogue"
        cancel={
          <LinkButton to={folder} variant="quiet">
            Annuler
          </LinkButton>
        }
      />
    </>
  )
}
