import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Un employeur aimerait vous rencontrer : à vous de dire':
      'An employer would like to meet you: it is for you to say',
    'Une offre correspond à votre profil : {{offer}}.': 'An offer fits your profile: {{offer}}.',
    'Lisez-la et dites oui ou non. Tant que vous n’avez pas dit oui, l’employeur ne sait pas qui vous êtes :':
      'Read it and say yes or no. Until you say yes, the employer does not know who you are:',
    'L’employeur a votre contact': 'The employer has your contact details',
    'Votre conseiller·ère a validé la mise en relation pour l’offre « {{offer}} ». L’employeur peut maintenant vous appeler.':
      'Your adviser has approved the introduction for the offer “{{offer}}”. The employer can now call you.',
    'Vous pouvez changer d’avis à tout moment :': 'You can change your mind at any time:',
    'Voulez-vous rester ?': 'Do you want to stay?',
    'Pour rester, connectez-vous, c’est tout :': 'To stay, just sign in:',
    'Pour partir, ne faites rien.': 'To leave, do nothing.',
    'sans titre': 'untitled',
    'Langue de vos messages': 'Language of your messages',
  },
  counted: {
    'Nous n’avons plus de vos nouvelles. Dans {{n}} jours, tout ce que la Cité garde de vous sera effacé : votre profil, votre compte, vos accords.':
      {
        one: 'We have not heard from you. In {{n}} day, everything the Cité keeps about you will be erased: your profile, your account, your agreements.',
        other:
          'We have not heard from you. In {{n}} days, everything the Cité keeps about you will be erased: your profile, your account, your agreements.',
      },
  },
}
