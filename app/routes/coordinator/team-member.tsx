import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listStaff, resetSecondFactor } from '@/app/modules/accounts/index.server'
import { notFound } from '@/app/platform/errors'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { Notice } from '@/app/ui/display/notice'

export const meta: MetaFunction = () => [{ title: 'Réinitialiser un second facteur – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx, id }) => {
  const accountId = id('accountId')
  const member = (await listStaff({ ctx })).find((row) => row.accountId === accountId)
  if (!member) throw notFound()
  return { displayName: member.displayName }
})

export const action = actionFor(['coordinator'], async ({ ctx, id }) => {
  await resetSecondFactor({ ctx, input: { accountId: id('accountId') } })
  return redirect('/coordination/equipe?fait')
})

export default function TeamMember() {
  const { displayName } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      {answer && (
        <Notice tone="warning" announce="alert">
          {answer.message}
        </Notice>
      )}
      <ConfirmPage
        question={`Réinitialiser le second facteur de ${displayName}\u00a0?`}
        consequence={
          <p>
            Son téléphone et ses codes de secours ne serviront plus, et ses connexions seront fermées. Un
            message le lui dira. Assurez-vous de vive voix que la demande vient bien de cette personne.
          </p>
        }
        confirmLabel="Réinitialiser"
        danger
        cancelTo="/coordination/equipe"
      />
    </>
  )
}
