import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Chercher un emploi': 'Arbeit suchen',
    'Chercher un emploi avec la Cité': 'Mit der Cité Arbeit finden',
    'Un lien de connexion vous est envoyé par e-mail. Vous décidez ensuite de ce que les employeurs voient.':
      'Sie bekommen einen Anmeldelink per E-Mail. Danach entscheiden Sie, was Arbeitgeber sehen.',
    'Votre prénom': 'Ihr Vorname',
    'Votre nom': 'Ihr Nachname',
    'Votre adresse e-mail': 'Ihre E-Mail-Adresse',
    'Votre téléphone': 'Ihre Telefonnummer',
    'Pour que la Cité puisse vous appeler. Aucun employeur ne le voit sans votre accord.':
      'Damit die Cité Sie anrufen kann. Kein Arbeitgeber sieht sie ohne Ihre Zustimmung.',
    'Nous notons que vous vous inscrivez lors de cet événement, et rien de plus : {{event}}. Seule la Cité le lit.':
      'Wir notieren, dass Sie sich bei dieser Veranstaltung anmelden, und sonst nichts: {{event}}. Nur die Cité liest das.',
    'Vous cherchez un emploi ? Scannez ce code pour vous inscrire. Aucun employeur ne voit votre nom sans votre accord.':
      'Suchen Sie Arbeit? Scannen Sie diesen Code, um sich anzumelden. Kein Arbeitgeber sieht Ihren Namen ohne Ihre Zustimmung.',
    'Recevoir mon lien': 'Meinen Link erhalten',
    'Pas d’adresse e-mail ? La Cité peut vous inscrire : parlez-en à votre conseiller ou conseillère.':
      'Keine E-Mail-Adresse? Die Cité kann Sie anmelden: Sprechen Sie mit Ihrer Beraterin oder Ihrem Berater.',
    'Déjà un compte ?': 'Schon ein Konto?',
    'Nous vous envoyons un lien par e-mail : pas de mot de passe à retenir.':
      'Wir schicken Ihnen einen Link per E-Mail: Sie müssen sich kein Passwort merken.',
    'Pas encore de compte ?': 'Noch kein Konto?',
    'Je cherche un emploi': 'Ich suche Arbeit',
    'Je recrute': 'Ich stelle ein',
    'Vous êtes de l’équipe de la Cité ?': 'Gehören Sie zum Team der Cité?',
    'Se connecter avec {{provider}}': 'Mit {{provider}} anmelden',
    'Regardez votre messagerie': 'Sehen Sie in Ihr Postfach',
    'Si cette adresse a un compte, un lien de connexion vient d’y être envoyé. Il sert une fois, pendant {{minutes}} minutes.':
      'Wenn diese Adresse ein Konto hat, wurde gerade ein Anmeldelink dorthin geschickt. Er gilt einmal, {{minutes}} Minuten lang.',
    'Dans cette démonstration, les messages arrivent dans la <a>messagerie de démonstration</a>.':
      'In dieser Demo kommen Nachrichten im <a>Demo-Postfach</a> an.',
    'Rien reçu ? Regardez dans les indésirables, ou <a>demandez un nouveau lien</a>.':
      'Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder <a>fordern Sie einen neuen Link an</a>.',
    'Ce lien ne sert plus': 'Dieser Link gilt nicht mehr',
    'Un lien de connexion sert une seule fois, pendant 15 minutes. Demandez-en un nouveau : il arrive en une minute.':
      'Ein Anmeldelink gilt nur einmal, 15 Minuten lang. Fordern Sie einen neuen an: Er kommt in einer Minute.',
    'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau : il arrive en une minute.':
      'Dieser Link wurde schon benutzt oder gilt nicht mehr. Fordern Sie einen neuen an: Er kommt in einer Minute.',
    'Demander un nouveau lien': 'Neuen Link anfordern',
    Bienvenue: 'Willkommen',
    'Un dernier geste pour entrer dans votre espace.': 'Noch ein Schritt zu Ihrem Bereich.',
    'Entrer dans mon espace': 'Meinen Bereich öffnen',
    'Données effacées': 'Daten gelöscht',
    'Vos données sont effacées': 'Ihre Daten sind gelöscht',
    'Votre compte n’existe plus et aucun employeur ne peut vous joindre par le portail.':
      'Ihr Konto gibt es nicht mehr, und kein Arbeitgeber kann Sie über das Portal erreichen.',
    'Vous pouvez revenir quand vous voulez, avec la même adresse e-mail ou une autre : tout recommencera à zéro. La Cité de l’emploi reste ouverte, sur place et par téléphone.':
      'Sie können jederzeit wiederkommen, mit derselben oder einer anderen E-Mail-Adresse: Alles beginnt dann von vorn. Die Cité de l’emploi bleibt für Sie offen, vor Ort und am Telefon.',
    'Aller à l’accueil': 'Zur Startseite gehen',
    'Indiquez le prénom.': 'Geben Sie den Vornamen an.',
    'Indiquez le nom.': 'Geben Sie den Nachnamen an.',
    'Indiquez un numéro français à dix chiffres, par exemple 06 12 34 56 78.':
      'Geben Sie eine französische Nummer mit zehn Ziffern an, zum Beispiel 06 12 34 56 78.',
    'Votre lien pour entrer à la Cité de l’emploi': 'Ihr Link zur Cité de l’emploi',
    'Bonjour,': 'Guten Tag,',
    'Voici votre lien de connexion. Il sert une fois, pendant {{minutes}} minutes :':
      'Hier ist Ihr Anmeldelink. Er gilt einmal, {{minutes}} Minuten lang:',
    'Si vous n’avez rien demandé, ne faites rien : personne ne peut entrer sans ce lien.':
      'Wenn Sie nichts angefordert haben, tun Sie nichts: Ohne diesen Link kommt niemand hinein.',
    'La Cité de l’emploi de Hautepierre-Cronenbourg': 'La Cité de l’emploi de Hautepierre-Cronenbourg',
    Recruter: 'Mitarbeitende finden',
    'Recruter avec la Cité de l’emploi': 'Mit der Cité de l’emploi einstellen',
    'Un lien de connexion vous est envoyé. Vous inscrivez ensuite votre établissement avec son SIRET, le numéro à 14 chiffres de vos bulletins de paie.':
      'Sie bekommen einen Anmeldelink. Danach melden Sie Ihren Betrieb mit der SIRET an, der 14-stelligen Nummer auf Ihren Lohnzetteln. Die Seiten für Arbeitgeber sind auf Französisch.',
    'Votre adresse e-mail professionnelle': 'Ihre berufliche E-Mail-Adresse',
    'Vos connexions ouvertes': 'Ihre offenen Anmeldungen',
    'Un ordinateur partagé, un téléphone perdu ? Fermez d’ici la connexion que vous ne reconnaissez pas.':
      'Ein geteilter Computer, ein verlorenes Telefon? Schließen Sie hier die Anmeldung, die Sie nicht kennen.',
    'Connexions ouvertes, la dernière utilisée en premier': 'Offene Anmeldungen, die zuletzt benutzte zuerst',
    Ouverte: 'Geöffnet',
    Utilisée: 'Benutzt',
    Fin: 'Ende',
    'C’est celle-ci': 'Das ist diese hier',
    Fermer: 'Schließen',
    'la connexion ouverte {{when}}': 'die Anmeldung vom {{when}}',
    'Cette adresse est trop longue.': 'Diese Adresse ist zu lang.',
    'Indiquez une adresse e-mail, par exemple prenom.nom@exemple.fr.':
      'Geben Sie eine E-Mail-Adresse an, zum Beispiel vorname.name@beispiel.fr.',
    'Vous accompagnez des habitant·es': 'Sie begleiten Menschen auf Arbeitssuche',
    'Vous lisez chaque demande et parlez avec la personne. Rien n’est transmis sans son accord et votre validation. Toutes les structures suivent le même parcours.':
      'Sie lesen jede Anfrage und sprechen mit der Person. Nichts wird weitergegeben ohne ihr Einverständnis und Ihre Zustimmung. Alle Einrichtungen begleiten denselben Weg.',
    'Entrer avec mon compte': 'Mit meinem Konto anmelden',
    'Comment se fait une rencontre': 'Wie ein Treffen zustande kommt',
    'Une personne choisit d’être visible, sans son nom.':
      'Eine Person möchte sichtbar sein, ohne ihren Namen.',
    'Un employeur lit son profil et demande une rencontre.':
      'Ein Arbeitgeber liest das Profil und bittet um ein Treffen.',
    'La Cité en parle avec la personne, qui dit oui ou non.':
      'Die Cité spricht mit der Person, und sie sagt Ja oder Nein.',
    'Si c’est oui, l’employeur reçoit son contact, pour une durée limitée.':
      'Bei einem Ja bekommt der Arbeitgeber die Kontaktdaten, für begrenzte Zeit.',
    'L’emploi près de chez vous, sans donner votre nom': 'Arbeit in Ihrer Nähe, ohne Ihren Namen zu nennen',
    'À Hautepierre et à Cronenbourg, la Cité de l’emploi rapproche les habitant·es et les employeurs du territoire.':
      'In Hautepierre und Cronenbourg bringt die Cité de l’emploi Menschen und Arbeitgeber der Umgebung zusammen.',
    'Vous cherchez un emploi': 'Sie suchen Arbeit',
    'Décrivez ce que vous savez faire et quand vous êtes disponible. Les employeurs voient vos compétences, sans votre nom ni votre adresse. Vous dites oui ou non à chaque rencontre.':
      'Beschreiben Sie, was Sie können und wann Sie Zeit haben. Arbeitgeber sehen Ihre Fähigkeiten, ohne Namen und Anschrift. Sie sagen zu jedem Treffen Ja oder Nein.',
    'Créer mon profil': 'Mein Profil anlegen',
    'Vous recrutez': 'Sie stellen ein',
    'Écrivez votre offre : le portail vous montre les profils qui correspondent, et pourquoi. La Cité parle avec la personne, puis vous recevez son contact si elle est d’accord.':
      'Schreiben Sie Ihr Angebot: Das Portal zeigt Ihnen passende Profile, und warum. Die Cité spricht mit der Person, dann bekommen Sie ihre Kontaktdaten, wenn sie zustimmt.',
    'Publier une offre': 'Angebot veröffentlichen',
  },
  counted: {},
}
