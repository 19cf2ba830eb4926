import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Tout effacer': 'Erase everything',
    'Effacer toutes vos données ?': 'Erase all your data?',
    'C’est votre droit (RGPD, article 17).': 'This is your right (GDPR, article 17).',
    'Ce qui disparaît, tout de suite': 'What disappears, at once',
    'Le nom, le téléphone, les e-mails, l’adresse et la date de naissance.':
      'The name, the phone, the e-mails, the address and the date of birth.',
    'Le profil entier, les compétences, les trajets, la place dans les listes et la recherche.':
      'The whole profile, the skills, the journeys, the place in lists and in the search.',
    'Les accords donnés et les viviers.': 'The agreements given and the pools.',
    'Le compte, les connexions ouvertes et les messages envoyés.':
      'The account, the open sign-ins and the messages sent.',
    'Les mises en relation en cours s’arrêtent. L’employeur qui avait un contact ne le voit plus, et ne sait pas pourquoi.':
      'Introductions in progress stop. An employer who had a contact no longer sees it, and does not know why.',
    'Ce qui reste, sans identité': 'What stays, without identity',
    'De chaque mise en relation : l’offre, les dates, les étapes, le score et l’issue. La Cité doit pouvoir en rendre compte (RGPD, articles 5.2 et 17.3).':
      'Of each introduction: the offer, the dates, the steps, the score and the outcome. The Cité must be able to account for them (GDPR, articles 5.2 and 17.3).',
    'Du journal : ce qui a été fait et quand, avec des numéros. Il ne peut pas être modifié, et ces numéros ne mènent plus à personne.':
      'Of the journal: what was done and when, with numbers. It cannot be changed, and these numbers no longer lead to anybody.',
    'Rien ne permet de revenir en arrière. Pour seulement ne plus être visible, retirez plutôt l’accord.':
      'There is no way back. If you only want to stop being visible, withdraw the agreement instead.',
    Confirmation: 'Confirm',
    'J’ai lu ce qui disparaît et ce qui reste. Je veux tout effacer.':
      'I have read what disappears and what stays. I want to erase everything.',
    'Effacer pour toujours': 'Erase for ever',
    'Ne rien effacer': 'Erase nothing',
    'Cochez la case pour confirmer l’effacement.': 'Tick the box to confirm the erasure.',
  },
  counted: {},
}
