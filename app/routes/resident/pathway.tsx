import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contestRadar, listOwnReasons } from '@/app/modules/casework/index.server'
import { contestSchema } from '@/app/modules/casework/shared'
import { listSteps } from '@/app/modules/pathways/index.server'
import { chooseCheckIn, findCheckInChoice } from '@/app/modules/profiles/index.server'
import { ownChoiceSchema } from '@/app/modules/profiles/shared'
import { notFound } from '@/app/platform/errors'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { OwnCheckInChoice } from '@/app/ui/check-in/own-choice'
import { EmptyState } from '@/app/ui/display/list-state'
import { Panel } from '@/app/ui/display/panel'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Refusal } from '@/app/ui/form/refusal'
import { OwnPathway } from '@/app/ui/pathway/own-pathway'
import { OwnReasons } from '@/app/ui/pathway/own-reasons'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Mon parcours' }

export const loader = loaderFor(['resident'], async ({ ctx }) => ({
  steps: await listSteps({ ctx, input: { residentId: ctx.actor.residentId } }),
  reasons: await listOwnReasons({ ctx }),
  choice: await findCheckInChoice({ ctx, input: { residentId: ctx.actor.residentId } }),
}))

export const action = actionFor(['resident'], async ({ ctx, values, intent, url }) => {
  const { residentId } = ctx.actor
  if (intent === 'contest') await contestRadar({ ctx, input: parseForm(values, contestSchema) })
  else if (intent === 'choose_check_in')
    await chooseCheckIn({ ctx, input: { residentId, ...parseForm(values, ownChoiceSchema) } })
  else throw notFound()
  return redirect(url.pathname)
})

export default function ResidentPathway() {
  const { steps, reasons, choice } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  return (
    <>
      <Breadcrumb parents={[{ to: '/mon-espace', label: say('Mon espace') }]} current={say('Mon parcours')} />
      <PageTitle
        title={say('Mon parcours')}
        answer={say('De votre accueil à six mois dans votre emploi. Aucun employeur ne le lit.')}
      />
      <Refusal answer={answer} />
      {steps.length === 0 ? (
        <EmptyState title={say('Rien n’est encore prévu')}>
          {say('Votre conseiller·ère note ici les étapes que vous décidez ensemble.')}
        </EmptyState>
      ) : (
        <Panel>
          <OwnPathway steps={steps} />
        </Panel>
      )}
      <OwnCheckInChoice
        choice={choice}
        answer={answer?.values['intent'] === 'choose_check_in' ? answer : undefined}
      />
      <Panel title={say('Pourquoi nous pouvons vous appeler')}>
        <p className="max-w-measure">
          {say('Chaque raison a sa date. Il n’y a pas d’autre calcul, et aucun employeur ne les lit.')}
        </p>
        {reasons.length === 0 ? (
          <p>{say('Aucune raison en ce moment.')}</p>
        ) : (
          <>
            <p className="max-w-measure">
              {say(
                'Si une raison n’est pas ou plus vraie, dites-le : elle est retirée aussitôt, et votre conseiller·ère le voit.',
              )}
            </p>
            <OwnReasons reasons={reasons} />
          </>
        )}
      </Panel>
    </>
  )
}
