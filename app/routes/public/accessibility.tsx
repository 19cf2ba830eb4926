import { loaderFor } from '@/app/platform/web/route.server'
import { Panel } from '@/app/ui/display/panel'
import { FrenchBinds } from '@/app/ui/layout/french-binds'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Said, useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Accessibilité' }

export const loader = loaderFor(['anyone'], async () => null)

/** What was tested is what `tests/e2e/pages` and `tests/e2e/roles` run. Nobody audited the portal: the page does not say so. */
export default function Accessibility() {
  const { say } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('Accessibilité')}
        answer={say(
          'Ce portail est fait pour être utilisé par tout le monde. Il n’a pas encore été audité par un tiers.',
        )}
      />
      <Panel title={say('Où nous en sommes')}>
        <p className="max-w-measure">
          <Said
            sentence="Selon la loi du 11 février 2005 (article 47), un service public en ligne dit s’il respecte le référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Sans audit, ce portail se déclare <strong>non conforme</strong>, même si nos propres tests ne trouvent pas d’erreur."
            parts={{ strong: <strong /> }}
          />
        </p>
      </Panel>
      <Panel title={say('Ce que nous testons à chaque version')}>
        <ul className="list-disc ps-5">
          <li>
            {say('chaque page, pour chaque rôle, avec l’outil axe (règles WCAG 2.2, niveaux A et AA) ;')}
          </li>
          <li>
            {say('les formulaires refusés, les listes vides et les pages d’erreur, comme les autres ;')}
          </li>
          <li>{say('le contraste, en mode clair et en mode sombre ;')}</li>
          <li>{say('l’affichage sur un écran de 360 pixels, et avec un zoom de 200 % ;')}</li>
          <li>{say('l’absence de mouvement quand vous l’avez demandé à votre appareil ;')}</li>
          <li>
            {say(
              'les erreurs d’un formulaire : leur résumé prend le focus, chaque ligne mène à son champ, qui la répète ;',
            )}
          </li>
          <li>
            {say(
              'au clavier seul : publier une offre, travailler la file des mises en relation, choisir d’être visible et arrêter ;',
            )}
          </li>
          <li>
            {say(
              'la langue annoncée de chaque page, le sens de lecture en arabe, et des mots 30 % plus longs sans rien de coupé ;',
            )}
          </li>
          <li>{say('l’impression d’un profil, d’une offre et d’un reçu, sans menu ni bouton ;')}</li>
          <li>{say('l’espace habitant et les pages publiques sans JavaScript.')}</li>
        </ul>
      </Panel>
      <Panel title={say('Ce que nous n’avons pas testé')}>
        <p className="max-w-measure">
          {say(
            'Les parcours complets avec un lecteur d’écran, par des personnes qui s’en servent tous les jours.',
          )}
        </p>
        <p className="max-w-measure">
          {say('D’autres navigateurs que Chromium, et d’autres appareils qu’un ordinateur.')}
        </p>
      </Panel>
      <Panel title={say('Quelque chose vous bloque ?')}>
        <p className="max-w-measure">
          <Said
            sentence="Dites-le à votre conseiller ou conseillère, sur place ou par téléphone : nous vous aidons tout de suite, et nous corrigeons. Sans réponse, vous pouvez saisir le <a>Défenseur des droits</a>."
            parts={{ a: <a href="https://formulaire.defenseurdesdroits.fr/" rel="noreferrer" lang="fr" /> }}
          />
        </p>
      </Panel>
      <FrenchBinds />
    </>
  )
}
