import { useSpeech } from '@/app/words/use-speech'
import type { Sentence } from '@/app/words/catalogues/french'
import type { RadarKind } from '@/drizzle/vocabulary'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

const sentences: Record<RadarKind, Sentence> = {
  asked_for_call: 'Vous avez demandé le {{date}} que nous vous appelions.',
  due: 'Une action était prévue pour le {{date}}.',
  unanswered: 'Une offre attend votre réponse depuis le {{date}}.',
  missed: 'Trois fois de suite, nous n’avons pas eu de réponse de vous, la dernière le {{date}}.',
  unheard: 'Deux questions de suite sont restées sans réponse, la dernière du {{date}}.',
  ignored: 'Une offre a été perdue le {{date}}, car nous n’avons pas pu vous joindre.',
  consent_ending: 'Votre accord pour être visible se termine le {{date}}.',
  referral_late: 'Une structure devait répondre à une demande d’aide pour vous pour le {{date}}.',
  step_overdue: 'Une étape de votre parcours était prévue pour le {{date}}.',
  to_ask: 'Nous n’avons pas pris de vos nouvelles depuis le {{date}}.',
  stale_availability: 'Vos disponibilités n’ont pas été confirmées depuis le {{date}}.',
  silent: 'Nous n’avons pas de nouvelles de vous depuis le {{date}}.',
}

/** Why the Cité may call a person, as she reads it, each reason with a button to say that it is not so. */
export function OwnReasons({
  reasons,
}: {
  reasons: readonly { kind: RadarKind; since: string; contestable: boolean }[]
}) {
  const { say, date } = useSpeech()
  return (
    <ul className="stack">
      {reasons.map(({ kind, since, contestable }) => {
        const text = say(sentences[kind], { date: date(since) })
        return (
          <li key={kind} className="stack-tight">
            <p>{text}</p>
            {contestable && (
              <Form id={`raison-${kind}`}>
                <input type="hidden" name="kind" value={kind} />
                <SubmitButton name="intent" value="contest" variant="secondary">
                  {say('Ce n’est pas ou plus vrai')}
                  <span className="sr-only">, {text}</span>
                </SubmitButton>
              </Form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
