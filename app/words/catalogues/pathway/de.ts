import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Mon parcours': 'Mein Weg',
    'De votre accueil à six mois dans votre emploi. Aucun employeur ne le lit.':
      'Von Ihrer Aufnahme bis zu sechs Monaten in Ihrer Arbeit. Kein Arbeitgeber liest ihn.',
    'Rien n’est encore prévu': 'Noch ist nichts geplant',
    'Votre conseiller·ère note ici les étapes que vous décidez ensemble.':
      'Ihre Beraterin oder Ihr Berater notiert hier die Schritte, die Sie gemeinsam beschließen.',
    'Les étapes faites et à venir, et avec qui.': 'Erledigte und kommende Schritte, und mit wem.',
    'Voir mon parcours': 'Meinen Weg ansehen',
    'Prévu : {{day}}': 'Geplant: {{day}}',
    Accueil: 'Aufnahme',
    'Point sur la situation': 'Gespräch über die Lage',
    Formation: 'Ausbildung',
    'Certificat ou permis': 'Zertifikat oder Führerschein',
    'Cours de langue': 'Sprachkurs',
    'Immersion en entreprise': 'Praktikum im Betrieb',
    'Difficulté réglée': 'Schwierigkeit gelöst',
    'Mise en relation avec un employeur': 'Vermittlung an einen Arbeitgeber',
    'Entretien d’embauche': 'Vorstellungsgespräch',
    'Point après un mois de travail': 'Gespräch nach einem Monat Arbeit',
    'Point après trois mois de travail': 'Gespräch nach drei Monaten Arbeit',
    'Point après six mois de travail': 'Gespräch nach sechs Monaten Arbeit',
    'Fait en partie': 'Teilweise erledigt',
    'Rendez-vous manqué': 'Verpasster Termin',
    'L’employeur n’a pas donné de nouvelles': 'Der Arbeitgeber hat sich nicht gemeldet',
    'Toujours en poste': 'Noch in der Stelle',
    'Plus en poste': 'Nicht mehr in der Stelle',
    'Étape annulée': 'Schritt abgesagt',
    'Pourquoi nous pouvons vous appeler': 'Warum wir Sie anrufen können',
    'Chaque raison a sa date. Il n’y a pas d’autre calcul, et aucun employeur ne les lit.':
      'Jeder Grund hat sein Datum. Sonst wird nichts berechnet, und kein Arbeitgeber liest sie.',
    'Aucune raison en ce moment.': 'Zurzeit kein Grund.',
    'Si une raison n’est pas ou plus vraie, dites-le : elle est retirée aussitôt, et votre conseiller·ère le voit.':
      'Wenn ein Grund nicht oder nicht mehr stimmt, sagen Sie es: Er wird sofort entfernt, und Ihre Beratung sieht es.',
    'Ce n’est pas ou plus vrai': 'Das stimmt nicht oder nicht mehr',
    'Une action était prévue pour le {{date}}.': 'Für den {{date}} war etwas vorgesehen.',
    'Une offre attend votre réponse depuis le {{date}}.':
      'Ein Angebot wartet seit dem {{date}} auf Ihre Antwort.',
    'Trois fois de suite, nous n’avons pas eu de réponse de vous, la dernière le {{date}}.':
      'Dreimal in Folge haben wir keine Antwort von Ihnen bekommen, zuletzt am {{date}}.',
    'Une offre a été perdue le {{date}}, car nous n’avons pas pu vous joindre.':
      'Ein Angebot ging am {{date}} verloren, weil wir Sie nicht erreichen konnten.',
    'Votre accord pour être visible se termine le {{date}}.':
      'Ihre Zustimmung, sichtbar zu sein, endet am {{date}}.',
    'Une étape de votre parcours était prévue pour le {{date}}.':
      'Ein Schritt Ihres Weges war für den {{date}} vorgesehen.',
    'Vos disponibilités n’ont pas été confirmées depuis le {{date}}.':
      'Wann Sie arbeiten können, wurde seit dem {{date}} nicht bestätigt.',
    'Nous n’avons pas de nouvelles de vous depuis le {{date}}.':
      'Seit dem {{date}} haben wir nichts von Ihnen gehört.',
    'Cette raison ne compte déjà plus.': 'Dieser Grund zählt schon nicht mehr.',
    'Mon équipe': 'Mein Team',
    'Qui m’accompagne, et ce que chacun peut lire.': 'Wer mich begleitet, und was jede Stelle lesen kann.',
    'Voir mon équipe': 'Mein Team ansehen',
    'Qui vous accompagne, et ce que chacun peut lire. Vous pouvez dire non à tout moment : l’effet est immédiat.':
      'Wer Sie begleitet, und was jede Stelle lesen kann. Sie können jederzeit Nein sagen: es gilt sofort.',
    'Qui vous suit': 'Wer Sie begleitet',
    'Personne encore': 'Noch niemand',
    'Lit tout votre dossier.': 'Liest Ihre ganze Akte.',
    'Ces structures de la Cité lisent aussi votre dossier, pour vous accueillir :':
      'Diese Stellen der Cité lesen Ihre Akte auch, um Sie zu empfangen:',
    'Vos partenaires': 'Ihre Partner',
    'Aucune autre structure ne lit votre dossier.': 'Keine andere Stelle liest Ihre Akte.',
    'Depuis le {{day}}': 'Seit {{day}}',
    'Votre nom et votre profil': 'Ihr Name und Ihr Profil',
    'Téléphone, e-mail, adresse et date de naissance': 'Telefon, E-Mail, Adresse und Geburtsdatum',
    'Les étapes du parcours': 'Die Schritte Ihres Weges',
    'Les difficultés notées': 'Die notierten Schwierigkeiten',
    'Les notes et les échanges': 'Notizen und Gespräche',
    'Ne plus rien partager': 'Nichts mehr teilen',
    'Aides demandées pour vous': 'Für Sie angefragte Hilfe',
    'Cette structure ne lit rien de vous tant qu’elle n’a pas dit oui. Elle lirait alors :':
      'Diese Stelle liest nichts von Ihnen, bevor sie Ja gesagt hat. Sie würde dann lesen:',
    'Réponse attendue avant le {{day}}': 'Antwort erwartet vor dem {{day}}',
    'Aide pour une difficulté': 'Hilfe bei einer Schwierigkeit',
    'Refuser cette aide': 'Diese Hilfe ablehnen',
    'Cette structure n’est plus dans l’équipe. Rechargez la page.':
      'Diese Stelle gehört nicht mehr zum Team. Laden Sie die Seite neu.',
    'Cette orientation a déjà une réponse. Rechargez la page.':
      'Diese Anfrage ist schon beantwortet. Laden Sie die Seite neu.',
  },
  counted: {},
}
