import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Tout effacer': 'Alles löschen',
    'Effacer toutes vos données ?': 'Alle Ihre Daten löschen?',
    'C’est votre droit (RGPD, article 17).': 'Das ist Ihr Recht (DSGVO, Artikel 17).',
    'Ce qui disparaît, tout de suite': 'Was sofort verschwindet',
    'Le nom, le téléphone, les e-mails, l’adresse et la date de naissance.':
      'Name, Telefon, E-Mail-Adressen, Anschrift und Geburtsdatum.',
    'Le profil entier, les compétences, les trajets, la place dans les listes et la recherche.':
      'Das ganze Profil, die Fähigkeiten, die Wege, der Platz in Listen und in der Suche.',
    'Les accords donnés et les viviers.': 'Die gegebenen Zustimmungen und die Pools.',
    'Le compte, les connexions ouvertes et les messages envoyés.':
      'Das Konto, die offenen Anmeldungen und die gesendeten Nachrichten.',
    'Les mises en relation en cours s’arrêtent. L’employeur qui avait un contact ne le voit plus, et ne sait pas pourquoi.':
      'Laufende Vermittlungen enden. Ein Arbeitgeber, der einen Kontakt hatte, sieht ihn nicht mehr und erfährt nicht, warum.',
    'Ce qui reste, sans identité': 'Was ohne Identität bleibt',
    'De chaque mise en relation : l’offre, les dates, les étapes, le score et l’issue. La Cité doit pouvoir en rendre compte (RGPD, articles 5.2 et 17.3).':
      'Von jeder Vermittlung: das Angebot, die Daten, die Schritte, die Punktzahl und der Ausgang. Die Cité muss darüber Rechenschaft geben können (DSGVO, Artikel 5.2 und 17.3).',
    'Du journal : ce qui a été fait et quand, avec des numéros. Il ne peut pas être modifié, et ces numéros ne mènent plus à personne.':
      'Vom Protokoll: was wann getan wurde, mit Nummern. Es kann nicht geändert werden, und diese Nummern führen zu niemandem mehr.',
    'Rien ne permet de revenir en arrière. Pour seulement ne plus être visible, retirez plutôt l’accord.':
      'Es gibt keinen Weg zurück. Wenn Sie nur nicht mehr sichtbar sein möchten, ziehen Sie besser die Zustimmung zurück.',
    Confirmation: 'Bestätigung',
    'J’ai lu ce qui disparaît et ce qui reste. Je veux tout effacer.':
      'Ich habe gelesen, was verschwindet und was bleibt. Ich möchte alles löschen.',
    'Effacer pour toujours': 'Für immer löschen',
    'Ne rien effacer': 'Nichts löschen',
    'Cochez la case pour confirmer l’effacement.':
      'Kreuzen Sie das Kästchen an, um das Löschen zu bestätigen.',
  },
  counted: {},
}
