import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Un employeur aimerait vous rencontrer : à vous de dire':
      'Ein Arbeitgeber möchte Sie kennenlernen: Sie entscheiden',
    'Une offre correspond à votre profil : {{offer}}.': 'Ein Angebot passt zu Ihrem Profil: {{offer}}.',
    'Lisez-la et dites oui ou non. Tant que vous n’avez pas dit oui, l’employeur ne sait pas qui vous êtes :':
      'Lesen Sie es und sagen Sie Ja oder Nein. Solange Sie nicht Ja gesagt haben, weiß der Arbeitgeber nicht, wer Sie sind:',
    'L’employeur a votre contact': 'Der Arbeitgeber hat Ihre Kontaktdaten',
    'Votre conseiller·ère a validé la mise en relation pour l’offre « {{offer}} ». L’employeur peut maintenant vous appeler.':
      'Ihre Beraterin oder Ihr Berater hat der Vermittlung für das Angebot „{{offer}}“ zugestimmt. Der Arbeitgeber kann Sie jetzt anrufen.',
    'Vous pouvez changer d’avis à tout moment :': 'Sie können Ihre Meinung jederzeit ändern:',
    'Voulez-vous rester ?': 'Möchten Sie bleiben?',
    'Pour rester, connectez-vous, c’est tout :': 'Um zu bleiben, melden Sie sich einfach an:',
    'Pour partir, ne faites rien.': 'Um zu gehen, tun Sie nichts.',
    'sans titre': 'ohne Titel',
    'Langue de vos messages': 'Sprache Ihrer Nachrichten',
  },
  counted: {
    'Nous n’avons plus de vos nouvelles. Dans {{n}} jours, tout ce que la Cité garde de vous sera effacé : votre profil, votre compte, vos accords.':
      {
        one: 'Wir haben nichts mehr von Ihnen gehört. In {{n}} Tag wird alles gelöscht, was die Cité über Sie speichert: Ihr Profil, Ihr Konto, Ihre Zustimmungen.',
        other:
          'Wir haben nichts mehr von Ihnen gehört. In {{n}} Tagen wird alles gelöscht, was die Cité über Sie speichert: Ihr Profil, Ihr Konto, Ihre Zustimmungen.',
      },
  },
}
