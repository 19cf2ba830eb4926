import { useSpeech, type SpokenPage } from '@/app/words/use-speech'
import { LinkButton } from '@/app/ui/action/button'
import { Panel } from '@/app/ui/display/panel'
import { PageTitle } from '@/app/ui/layout/page-title'

export const handle: SpokenPage = { title: 'La Cité de l’emploi' }

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
      <div className="grid gap-4 md:grid-cols-2">
        <Panel title={say('Vous cherchez un emploi')}>
          <div className="stack-tight">
            <p>
              {say(
                'Décrivez ce que vous savez faire et quand vous êtes disponible. Les employeurs voient vos compétences, sans votre nom ni votre adresse. Vous dites oui ou non à chaque rencontre.',
              )}
            </p>
            <LinkButton to="/inscription/habitant">{say('Créer mon profil')}</LinkButton>
          </div>
        </Panel>
        <Panel title={say('Vous recrutez')}>
          <div className="stack-tight">
            <p>
              {say(
                'Écrivez votre offre : le portail vous montre les profils qui correspondent, et pourquoi. La Cité parle avec la personne, puis vous recevez son contact si elle est d’accord.',
              )}
            </p>
            <LinkButton to="/inscription/employeur" variant="secondary">
              {say('Publier une offre')}
            </LinkButton>
          </div>
        </Panel>
      </div>
    </>
  )
}
