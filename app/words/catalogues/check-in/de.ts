import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Où en êtes-vous ?': 'Wie geht es bei Ihnen voran?',
    'Où en êtes-vous dans votre recherche ? Ouvrez cette page et appuyez sur un bouton, c’est tout :':
      'Wie läuft Ihre Suche? Öffnen Sie diese Seite und drücken Sie einen Knopf, das ist alles:',
    'Pas besoin de vous connecter. Ce lien sert une seule fois, jusqu’au {{date}}.':
      'Sie müssen sich nicht anmelden. Dieser Link gilt einmal, bis {{date}}.',
    'Sur la même page, vous pouvez demander qu’on vous appelle, ou ne plus recevoir cette question. Aucun employeur ne lit votre réponse.':
      'Auf derselben Seite können Sie um einen Anruf bitten oder diese Frage abbestellen. Kein Arbeitgeber liest Ihre Antwort.',
    'Appuyez sur un bouton, c’est tout. Aucun employeur ne lit votre réponse.':
      'Drücken Sie einen Knopf, das ist alles. Kein Arbeitgeber liest Ihre Antwort.',
    'Je cherche toujours, rien n’a changé': 'Ich suche noch, nichts hat sich geändert',
    'J’ai besoin qu’on m’appelle': 'Bitte rufen Sie mich an',
    'J’ai trouvé un travail': 'Ich habe Arbeit gefunden',
    'Pas en ce moment': 'Im Moment nicht',
    'Me redemander dans': 'Fragen Sie mich wieder in',
    'Ne plus me poser cette question': 'Diese Frage nicht mehr stellen',
    'Votre profil est à jour. Vous n’avez rien d’autre à faire.':
      'Ihr Profil ist aktuell. Sie müssen nichts weiter tun.',
    'Votre conseiller·ère vous appelle dès que possible.':
      'Ihre Beraterin oder Ihr Berater ruft Sie so bald wie möglich an.',
    'Bravo ! Si votre profil est encore visible, vous pouvez le retirer dans votre espace.':
      'Glückwunsch! Wenn Ihr Profil noch sichtbar ist, können Sie es in Ihrem Bereich zurückziehen.',
    'Nous ne vous demandons plus rien jusque-là.': 'Bis dahin fragen wir Sie nichts mehr.',
    'Nous ne vous poserons plus cette question.': 'Wir stellen Ihnen diese Frage nicht mehr.',
    'Choisissez une des réponses.': 'Wählen Sie eine der Antworten.',
    'Choisissez dans combien de temps.': 'Wählen Sie, in welcher Zeit.',
    'Il faut une adresse e-mail. Sans elle, choisissez le téléphone.':
      'Dafür braucht es eine E-Mail-Adresse. Ohne sie wählen Sie bitte das Telefon.',
    'Prendre de mes nouvelles': 'Nachfragen, wie es bei mir läuft',
    'Toutes les deux semaines, une question : « Où en êtes-vous ? » Vous répondez par un bouton, sans vous connecter.':
      'Alle zwei Wochen eine Frage: „Wie geht es bei Ihnen voran?“ Sie antworten mit einem Knopf, ohne sich anzumelden.',
    'Vos réponses servent à vous appeler quand il le faut. Vos conseiller·ères les lisent, aucun employeur. Vous pouvez changer d’avis à tout moment.':
      'Ihre Antworten helfen uns, Sie anzurufen, wenn es nötig ist. Ihre Beraterinnen und Berater lesen sie, kein Arbeitgeber. Sie können Ihre Meinung jederzeit ändern.',
    'Comment voulez-vous que nous prenions de vos nouvelles ?': 'Wie sollen wir bei Ihnen nachfragen?',
    'Par message, toutes les deux semaines': 'Per Nachricht, alle zwei Wochen',
    'Pas du tout': 'Gar nicht',
    'Enregistrer mon choix': 'Meine Wahl speichern',
    'Choix du {{day}}, valable jusqu’au {{until}}.': 'Gewählt am {{day}}, gültig bis {{until}}.',
    'Vous avez demandé le {{date}} que nous vous appelions.':
      'Sie haben uns am {{date}} um einen Anruf gebeten.',
    'Deux questions de suite sont restées sans réponse, la dernière du {{date}}.':
      'Zwei Fragen in Folge blieben ohne Antwort, die letzte vom {{date}}.',
    'Une structure devait répondre à une demande d’aide pour vous pour le {{date}}.':
      'Eine Organisation sollte bis {{date}} auf eine Bitte um Hilfe für Sie antworten.',
    'Nous n’avons pas pris de vos nouvelles depuis le {{date}}.':
      'Wir haben uns seit dem {{date}} nicht bei Ihnen erkundigt.',
    'Demande à être appelé·e': 'Bittet um einen Anruf',
    'Deux questions sans réponse': 'Zwei Fragen ohne Antwort',
    'Orientation sans réponse': 'Bitte um Hilfe ohne Antwort',
    'Nouvelles à prendre par téléphone': 'Telefonisch nachzufragen',
    'Cherche toujours': 'Sucht noch',
    'A trouvé un travail': 'Hat Arbeit gefunden',
    'Réponse à « Où en êtes-vous ? »': 'Antwort auf „Wie geht es bei Ihnen voran?“',
    'Choix de la façon de prendre de vos nouvelles': 'Wahl, wie bei Ihnen nachgefragt wird',
    '« Où en êtes-vous ? » du {{day}}': '„Wie geht es bei Ihnen voran?“ vom {{day}}',
    'sans réponse': 'ohne Antwort',
    'Prendre de vos nouvelles': 'Nachfragen, wie es bei Ihnen läuft',
  },
  counted: {
    '{{n}} semaines': { one: '{{n}} Woche', other: '{{n}} Wochen' },
  },
}
