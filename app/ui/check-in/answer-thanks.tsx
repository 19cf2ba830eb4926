import type { CheckInReply } from '@/app/modules/profiles/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import { useSpeech } from '@/app/words/use-speech'
import { LinkButton } from '../action/button'
import { Notice } from '../display/notice'
import { PageTitle } from '../layout/page-title'

const whatFollows = {
  searching: 'Votre profil est à jour. Vous n’avez rien d’autre à faire.',
  call_me: 'Votre conseiller·ère vous appelle dès que possible.',
  found: 'Bravo ! Si votre profil est encore visible, vous pouvez le retirer dans votre espace.',
  away: 'Nous ne vous demandons plus rien jusque-là.',
  stop: 'Nous ne vous poserons plus cette question.',
} as const satisfies Record<CheckInReply['answer'], Sentence>

/** What follows from what she answered. */
export function AnswerThanks({ said }: { said: CheckInReply['answer'] }) {
  const { say } = useSpeech()
  return (
    <>
      <PageTitle title={say('Merci, c’est noté')} />
      <Notice tone="success" announce="status" title={say(whatFollows[said])} />
      {said === 'found' && (
        <p>
          <LinkButton to="/mon-espace/visibilite" variant="secondary">
            {say('Ma visibilité')}
          </LinkButton>
        </p>
      )}
    </>
  )
}
