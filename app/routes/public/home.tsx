import { useSpeech, type SpokenPage } from '@/app/words/use-speech'
import { LinkButton, type ButtonVariant } from '@/app/ui/action/button'
import { Panel } from '@/app/ui/display/panel'
import { PageTitle } from '@/app/ui/layout/page-title'
import type { Sentence } from '@/app/words/catalogues/french'

export const handle: SpokenPage = { title: 'La Cité de l’emploi' }

/** The three who come here, each with a door of their own. */
const doors: readonly {
  title: Sentence
  text: Sentence
  to: string
  button: Sentence
  variant: ButtonVariant
  /** What one may look at first. */
  also?: { to: string; label: Sentence }
}[] = [
  {
    title: 'Vous cherchez un emploi',
    text: 'Décrivez ce que vous savez faire et quand vous êtes disponible. Les employeurs voient vos compétences, sans votre nom ni votre adresse. Vous dites oui ou non à chaque rencontre.',
    to: '/inscription/habitant',
    button: 'Créer mon profil',
    variant: 'primary',
    also: { to: '/offres', label: 'Les offres d’emploi' },
  },
  {
    title: 'Vous recrutez',
    text: 'Écrivez votre offre : le portail vous montre les profils qui correspondent, et pourquoi. La Cité parle avec la personne, puis vous recevez son contact si elle est d’accord.',
    to: '/inscription/employeur',
    button: 'Publier une offre',
    variant: 'secondary',
  },
  {
    title: 'Vous accompagnez des habitant·es',
    text: 'Vous lisez chaque demande et parlez avec la personne. Rien n’est transmis sans son accord et votre validation. Toutes les structures suivent le même parcours.',
    to: '/connexion',
    button: 'Entrer avec mon compte',
    variant: 'secondary',
  },
]

const steps: readonly Sentence[] = [
  'Une personne choisit d’être visible, sans son nom.',
  'Un employeur lit son profil et demande une rencontre.',
  'La Cité en parle avec la personne, qui dit oui ou non.',
  'Si c’est oui, l’employeur reçoit son contact, pour une durée limitée.',
]

export default function Home() {
  const { say } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('L’emploi près de chez vous, sans donner votre nom')}
        answer={say(
          'À Hautepierre et à Cronenbourg, la Cité de l’emploi rapproche les habitant·es et les employeurs du territoire.',
        )}
      />
      <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {doors.map(({ title, text, to, button, variant, also }) => (
          <Panel key={to} title={say(title)}>
            <p className="grow">{say(text)}</p>
            <LinkButton to={to} variant={variant}>
              {say(button)}
            </LinkButton>
            {also !== undefined && (
              <LinkButton to={also.to} variant="quiet">
                {say(also.label)}
              </LinkButton>
            )}
          </Panel>
        ))}
      </div>
      <section aria-labelledby="rencontre" className="stack-tight">
        <h2 id="rencontre" className="text-lg">
          {say('Comment se fait une rencontre')}
        </h2>
        <ol className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {steps.map((step, index) => (
            <li key={step} className="flex gap-3">
              <span
                aria-hidden="true"
                className="grid size-8 shrink-0 place-items-center rounded-full bg-action-soft font-bold text-action"
              >
                {index + 1}
              </span>
              {say(step)}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
