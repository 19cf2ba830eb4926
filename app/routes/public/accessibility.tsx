import type { MetaFunction } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { Panel } from '@/app/ui/display/panel'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Accessibilité – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async () => null)

/** What was tested is what `tests/e2e/pages` runs. Nobody audited the portal: the page does not say so. */
export default function Accessibility() {
  return (
    <>
      <PageTitle
        title="Accessibilité"
        answer="Ce portail est fait pour être utilisé par tout le monde. Il n’a pas encore été audité par un tiers."
      />
      <Panel title="Où nous en sommes">
        <p className="max-w-measure">
          Selon la loi du 11 février 2005 (article 47), un service public en ligne dit s’il respecte le
          référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Sans audit, ce portail se déclare{' '}
          <strong>non conforme</strong>, même si nos propres tests ne trouvent pas d’erreur.
        </p>
      </Panel>
      <Panel title="Ce que nous testons à chaque version">
        <ul className="list-disc ps-5">
          <li>chaque page, pour chaque rôle, avec l’outil axe (règles WCAG 2.2, niveaux A et AA)&nbsp;;</li>
          <li>le contraste, en mode clair et en mode sombre&nbsp;;</li>
          <li>l’affichage sur un écran de 360 pixels, et avec un zoom de 200&nbsp;%&nbsp;;</li>
          <li>l’absence de mouvement quand vous l’avez demandé à votre appareil&nbsp;;</li>
          <li>l’espace habitant et les pages publiques sans JavaScript.</li>
        </ul>
      </Panel>
      <Panel title="Ce que nous n’avons pas testé">
        <p className="max-w-measure">
          Les parcours complets avec un lecteur d’écran, par des personnes qui s’en servent tous les jours.
        </p>
      </Panel>
      <Panel title="Quelque chose vous bloque&nbsp;?">
        <p className="max-w-measure">
          Dites-le à votre conseiller ou conseillère, sur place ou par téléphone&nbsp;: nous vous aidons tout
          de suite, et nous corrigeons. Sans réponse, vous pouvez saisir le{' '}
          <a href="https://formulaire.defenseurdesdroits.fr/" rel="noreferrer">
            Défenseur des droits
          </a>
          .
        </p>
      </Panel>
    </>
  )
}
