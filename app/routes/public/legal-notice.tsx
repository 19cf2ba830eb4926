import { Link, type MetaFunction } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { Panel } from '@/app/ui/display/panel'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Mentions légales – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async () => null)

export default function LegalNotice() {
  return (
    <>
      <PageTitle
        title="Mentions légales"
        answer="Qui publie ce portail, et ce qui est fait de vos données."
      />
      <Panel title="Qui publie ce portail">
        <p className="max-w-measure">
          La Cité de l’emploi de Hautepierre-Cronenbourg, à Strasbourg. Le logiciel est libre (licence
          AGPL-3.0)&nbsp;: chacun·e peut le lire et le reprendre.
        </p>
      </Panel>
      <Panel title="Vos données">
        <ul className="list-disc ps-5">
          <li>Votre nom et vos coordonnées sont chiffrés. Un employeur ne les lit qu’après votre oui.</li>
          <li>
            Vous voyez tout ce qui est gardé sur vous, et vous le corrigez, l’emportez ou l’effacez dans votre
            espace, sous «&nbsp;Mes données&nbsp;».
          </li>
          <li>
            Pas de publicité, pas de mesure d’audience, pas de cookie d’un autre site. Deux cookies
            seulement&nbsp;: l’un protège les formulaires, l’autre garde votre connexion.
          </li>
          <li>
            Le calcul qui classe les profils est public&nbsp;:{' '}
            <Link to="/algorithme">comment les profils sont classés</Link>.
          </li>
        </ul>
        <p className="max-w-measure">
          Si une réponse ne vous convient pas, vous pouvez saisir la{' '}
          <a href="https://www.cnil.fr/fr/plaintes" rel="noreferrer">
            CNIL
          </a>
          .
        </p>
      </Panel>
      <Panel title="Sources">
        <p className="max-w-measure">
          Métiers et compétences&nbsp;: ROME 4.0, France Travail, Licence Ouverte.
        </p>
      </Panel>
    </>
  )
}
