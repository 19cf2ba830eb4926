import { useActionData, useLoaderData } from '@remix-run/react'
import { answerCheckIn, isCheckInOpen } from '@/app/modules/profiles/index.server'
import { checkInReplySchema } from '@/app/modules/profiles/shared'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { AnswerThanks } from '@/app/ui/check-in/answer-thanks'
import { QuestionForms } from '@/app/ui/check-in/question-forms'
import { Notice } from '@/app/ui/display/notice'
import { Refusal } from '@/app/ui/form/refusal'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Où en êtes-vous ?' }

/** Changes nothing: mail scanners open links before people do. */
export const loader = loaderFor(['anyone'], async ({ ctx, param }) => ({
  open: await isCheckInOpen({ ctx, input: { token: param('token') } }),
}))

export const action = actionFor(['anyone'], async ({ ctx, param, values }) => {
  const reply = parseForm(values, checkInReplySchema)
  await answerCheckIn({ ctx, input: { token: param('token'), reply } })
  return { said: reply.answer }
})

export default function CheckIn() {
  const { open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  if (answer !== undefined && 'said' in answer) return <AnswerThanks said={answer.said} />
  if (!open) {
    return (
      <>
        <PageTitle title={say('Ce lien ne sert plus')} />
        <Notice title={say('Rien n’a changé')}>
          {say(
            'Un lien sert une seule fois, pendant 30 jours. Pour confirmer ou changer votre profil, entrez dans votre espace.',
          )}
        </Notice>
        <p>
          <LinkButton to="/mon-espace">{say('Entrer dans mon espace')}</LinkButton>
        </p>
      </>
    )
  }
  return (
    <>
      <PageTitle
        title={say('Où en êtes-vous ?')}
        answer={say('Appuyez sur un bouton, c’est tout. Aucun employeur ne lit votre réponse.')}
      />
      <Refusal answer={answer} />
      <QuestionForms answer={answer} />
    </>
  )
}
