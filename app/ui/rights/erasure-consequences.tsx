import { useSpeech } from '@/app/words/use-speech'
import { Panel } from '../display/panel'

/** What an erasure takes and what it leaves, before it is decided. */
export function ErasureConsequences() {
  const { say } = useSpeech()
  return (
    <>
      <Panel title={say('Ce qui disparaît, tout de suite')}>
        <ul className="max-w-measure list-disc ps-5">
          <li>{say('Le nom, le téléphone, les e-mails, l’adresse et la date de naissance.')}</li>
          <li>
            {say('Le profil entier, les compétences, les trajets, la place dans les listes et la recherche.')}
          </li>
          <li>{say('Les accords donnés et les viviers.')}</li>
          <li>{say('Le compte, les connexions ouvertes et les messages envoyés.')}</li>
          <li>
            {say(
              'Les mises en relation en cours s’arrêtent. L’employeur qui avait un contact ne le voit plus, et ne sait pas pourquoi.',
            )}
          </li>
        </ul>
      </Panel>
      <Panel title={say('Ce qui reste, sans identité')}>
        <ul className="max-w-measure list-disc ps-5">
          <li>
            {say(
              'De chaque mise en relation : l’offre, les dates, les étapes, le score et l’issue. La Cité doit pouvoir en rendre compte (RGPD, articles 5.2 et 17.3).',
            )}
          </li>
          <li>
            {say(
              'Du journal : ce qui a été fait et quand, avec des numéros. Il ne peut pas être modifié, et ces numéros ne mènent plus à personne.',
            )}
          </li>
        </ul>
        <p className="max-w-measure">
          {say(
            'Rien ne permet de revenir en arrière. Pour seulement ne plus être visible, retirez plutôt l’accord.',
          )}
        </p>
      </Panel>
    </>
  )
}
