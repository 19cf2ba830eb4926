import { Link } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { Panel } from '@/app/ui/display/panel'
import { FrenchBinds } from '@/app/ui/layout/french-binds'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Said, useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Mentions légales' }

export const loader = loaderFor(['anyone'], async () => null)

export default function LegalNotice() {
  const { say } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('Mentions légales')}
        answer={say('Qui publie ce portail, et ce qui est fait de vos données.')}
      />
      <Panel title={say('Qui publie ce portail')}>
        <p className="max-w-measure">
          {say(
            'La Cité de l’emploi de Hautepierre-Cronenbourg, à Strasbourg. Le logiciel est libre (licence AGPL-3.0) : chacun·e peut le lire et le reprendre.',
          )}
        </p>
      </Panel>
      <Panel title={say('Vos données')}>
        <ul className="list-disc ps-5">
          <li>
            {say('Votre nom et vos coordonnées sont chiffrés. Un employeur ne les lit qu’après votre oui.')}
          </li>
          <li>
            {say(
              'Vous voyez tout ce qui est gardé sur vous, et vous le corrigez, l’emportez ou l’effacez dans votre espace, sous « Mes données ».',
            )}
          </li>
          <li>
            {say(
              'Pas de publicité, pas de mesure d’audience, pas de cookie d’un autre site. Trois cookies seulement : l’un protège les formulaires, le deuxième garde votre connexion, le troisième votre langue.',
            )}
          </li>
          <li>
            <Said
              sentence="Le calcul qui classe les profils est public : <a>comment les profils sont classés</a>."
              parts={{ a: <Link to="/algorithme" /> }}
            />
          </li>
        </ul>
        <p className="max-w-measure">
          <Said
            sentence="Si une réponse ne vous convient pas, vous pouvez saisir la <a>CNIL</a>."
            parts={{ a: <a href="https://www.cnil.fr/fr/plaintes" rel="noreferrer" lang="fr" /> }}
          />
        </p>
      </Panel>
      <Panel title={say('Sources')}>
        <p className="max-w-measure">
          {say('Métiers et compétences : ROME 4.0, France Travail, Licence Ouverte.')}
        </p>
      </Panel>
      <FrenchBinds />
    </>
  )
}
