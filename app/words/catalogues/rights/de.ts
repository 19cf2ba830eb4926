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
    'Ce que la Cité sait de vous': 'Was die Cité über Sie weiß',
    'Tout ce qui est gardé, pourquoi, jusqu’à quand, et qui l’a vu.':
      'Alles, was gespeichert ist, warum, bis wann, und wer es gesehen hat.',
    'Sur cette page': 'Auf dieser Seite',
    'Qui m’a vu·e': 'Wer mich gesehen hat',
    'Emporter ou effacer': 'Mitnehmen oder löschen',
    'L’export contient tout, ligne par ligne. Il est noté au journal. L’effacement est immédiat et définitif.':
      'Der Export enthält alles, Zeile für Zeile. Er wird im Protokoll vermerkt. Das Löschen ist sofort und endgültig.',
    'À lire et à imprimer': 'Zum Lesen und Drucken',
    'Pour une machine (JSON)': 'Für eine Maschine (JSON)',
    Pourquoi: 'Warum',
    'De quel droit': 'Mit welchem Recht',
    'Jusqu’à quand': 'Bis wann',
    'Rien pour le moment.': 'Im Moment nichts.',
    'Lire le reçu': 'Den Beleg lesen',
    'Personne n’a ouvert votre identité.': 'Niemand hat Ihre Identität geöffnet.',
    'Votre nom ou vos coordonnées ont été lus par': 'Ihr Name oder Ihre Kontaktdaten wurden gelesen von',
    Qui: 'Wer',
    Où: 'Wo',
    'Combien de fois': 'Wie oft',
    'La dernière fois': 'Zuletzt',
    'Votre profil, sans votre nom, n’est apparu dans aucune liste d’employeur.':
      'Ihr Profil ohne Ihren Namen stand auf keiner Liste eines Arbeitgebers.',
    'Votre profil est apparu, sans votre nom, dans les listes de':
      'Ihr Profil stand ohne Ihren Namen auf den Listen von',
    Établissement: 'Betrieb',
    Pour: 'Für',
    'dans votre dossier': 'in Ihrer Akte',
    'dans la liste des habitant·es': 'in der Liste der Personen',
    'dans la liste d’une offre': 'in der Liste eines Angebots',
    'dans la liste des mises en relation': 'in der Liste der Vermittlungen',
    'dans la liste des personnes peu vues': 'in der Liste der selten Gesehenen',
    'dans la liste des personnes à qui une formation ouvrirait des offres':
      'in der Liste der Personen, denen ein Kurs Stellenangebote öffnen würde',
    'dans la liste des personnes inscrites lors d’un événement':
      'in der Liste der bei einer Veranstaltung angemeldeten Personen',
    'dans la liste des orientations': 'in der Liste der Weiterleitungen',
    'dans la liste des personnes à appeler': 'in der Liste der anzurufenden Personen',
    'après votre accord et celui de la Cité': 'nach Ihrer Zustimmung und der der Cité',
    'dans le portail': 'im Portal',
    'Qui vous êtes': 'Wer Sie sind',
    'Pour vous reconnaître et vous joindre. Un employeur ne le lit qu’après votre oui et celui de la Cité.':
      'Um Sie zu erkennen und zu erreichen. Ein Arbeitgeber liest es erst nach Ihrem Ja und dem der Cité.',
    'Mission d’intérêt public de la Cité de l’emploi : vous accompagner (RGPD, article 6.1.e).':
      'Aufgabe im öffentlichen Interesse der Cité de l’emploi: Sie zu begleiten (DSGVO, Artikel 6.1.e).',
    'Deux ans après votre dernier contact avec la Cité, ou dès que vous demandez l’effacement.':
      'Zwei Jahre nach Ihrem letzten Kontakt mit der Cité, oder sobald Sie das Löschen verlangen.',
    'Corriger mon identité': 'Meine Angaben berichtigen',
    'Ce que vous savez faire et cherchez': 'Was Sie können und suchen',
    'Pour trouver les offres qui vous vont. Les employeurs le voient sans votre nom, si vous êtes visible.':
      'Um passende Angebote zu finden. Arbeitgeber sehen es ohne Ihren Namen, wenn Sie sichtbar sind.',
    'Corriger mon profil': 'Mein Profil berichtigen',
    'Vos accords pour être visible': 'Ihre Zustimmungen zur Sichtbarkeit',
    'Pour prouver que vous avez choisi, et ce que vous aviez lu.':
      'Um zu belegen, dass Sie gewählt haben und was Sie gelesen hatten.',
    'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment. La preuve : RGPD, article 7.1.':
      'Ihre Zustimmung (DSGVO, Artikel 6.1.a), die Sie jederzeit zurückziehen können. Der Nachweis: DSGVO, Artikel 7.1.',
    'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment.':
      'Ihre Zustimmung (DSGVO, Artikel 6.1.a), die Sie jederzeit zurückziehen können.',
    'Prolonger ou retirer mon accord': 'Meine Zustimmung verlängern oder zurückziehen',
    'Vos mises en relation': 'Ihre Vermittlungen',
    'Pour vous présenter une offre et suivre ce qui s’est passé. Le reçu dit comment le score a été fait.':
      'Um Ihnen ein Angebot zu zeigen und zu verfolgen, was geschah. Der Beleg sagt, wie die Punktzahl entstand.',
    'Autant que votre dossier. Après un effacement : la date, l’offre et l’issue, sans rien de vous.':
      'So lange wie Ihre Akte. Nach einem Löschen: Datum, Angebot und Ausgang, ohne etwas von Ihnen.',
    'Votre parcours': 'Ihr Weg',
    'Pour savoir où vous en êtes et ce qui vous aiderait. Aucun employeur ne le lit, aucun score n’en tient compte.':
      'Um zu wissen, wo Sie stehen und was Ihnen helfen würde. Kein Arbeitgeber liest es, keine Bewertung berücksichtigt es.',
    'Deux ans après votre dernier contact avec la Cité. Une difficulté notée est retirée dès que vous le demandez.':
      'Zwei Jahre nach Ihrem letzten Kontakt mit der Cité. Eine notierte Schwierigkeit wird entfernt, sobald Sie darum bitten.',
    'Ce que vos conseiller·ères ont noté': 'Was Ihre Beraterinnen und Berater notiert haben',
    'Pour vous accompagner sans vous faire tout redire. Aucun employeur ne le lit.':
      'Um Sie zu begleiten, ohne dass Sie alles noch einmal sagen müssen. Kein Arbeitgeber liest es.',
    'Les messages que nous vous avons envoyés': 'Die Nachrichten, die wir Ihnen geschickt haben',
    'Pour ne pas vous envoyer deux fois le même.': 'Um Ihnen nicht zweimal dieselbe zu schicken.',
    'Trente jours.': 'Dreißig Tage.',
    'Vos connexions': 'Ihre Anmeldungen',
    'Pour que vous seul·e entriez dans votre espace.': 'Damit nur Sie in Ihren Bereich kommen.',
    'Sécurité de vos données (RGPD, articles 6.1.c et 32).':
      'Sicherheit Ihrer Daten (DSGVO, Artikel 6.1.c und 32).',
    'Un lien sert quinze minutes, une connexion trente jours au plus.':
      'Ein Link gilt fünfzehn Minuten, eine Anmeldung höchstens dreißig Tage.',
    'Où votre profil est apparu, sans votre nom': 'Wo Ihr Profil ohne Ihren Namen erschien',
    'Pour que chacun·e soit vu·e à son tour, et que vous sachiez qui vous a vu·e.':
      'Damit alle an die Reihe kommen und Sie wissen, wer Sie gesehen hat.',
    'Autant que votre dossier.': 'So lange wie Ihre Akte.',
    'Le journal de ce qui a été fait': 'Das Protokoll dessen, was getan wurde',
    'Pour pouvoir vérifier, après coup, qui a fait quoi avec vos données.':
      'Um später prüfen zu können, wer was mit Ihren Daten getan hat.',
    'Obligation de rendre compte (RGPD, articles 5.2 et 6.1.c).':
      'Pflicht zur Rechenschaft (DSGVO, Artikel 5.2 und 6.1.c).',
    'Le journal n’est jamais modifié. Il ne contient que des numéros : après un effacement, ils ne mènent plus à vous.':
      'Das Protokoll wird nie geändert. Es enthält nur Nummern: Nach einem Löschen führen sie nicht mehr zu Ihnen.',
  },
  counted: {},
}
