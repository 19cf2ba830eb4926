import { LinkButton } from '@/app/ui/action/button'
import { Panel } from '@/app/ui/display/panel'
import { PageTitle } from '@/app/ui/layout/page-title'

export default function Home() {
  return (
    <>
      <PageTitle
        title="L’emploi près de chez vous, sans donner votre nom"
        answer="À Hautepierre et à Cronenbourg, la Cité de l’emploi rapproche les habitant·es et les employeurs du territoire."
      />
      <div className="grid gap-4 md:grid-cols-2">
        <Panel title="Vous cherchez un emploi">
          <div className="stack-tight">
            <p>
              Décrivez ce que vous savez faire et quand vous êtes disponible. Les employeurs voient vos
              compétences, sans votre nom ni votre adresse. Vous dites oui ou non à chaque rencontre.
            </p>
            <LinkButton to="/inscription/habitant">Créer mon profil</LinkButton>
          </div>
        </Panel>
        <Panel title="Vous recrutez">
          <div className="stack-tight">
            <p>
              Écrivez votre offre&nbsp;: le portail vous montre les profils qui correspondent, et pourquoi. La
              Cité parle avec la personne, puis vous recevez son contact si elle est d’accord.
            </p>
            <LinkButton to="/inscription/employeur" variant="secondary">
              Publier une offre
            </LinkButton>
          </div>
        </Panel>
      </div>
    </>
  )
}
