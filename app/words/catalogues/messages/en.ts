import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Cité de l’emploi : une réponse est attendue de vous. Ouvrez :':
      'Cité de l’emploi: your answer is awaited. Open:',
    'Cité de l’emploi : donnez de vos nouvelles. Répondez ici :':
      'Cité de l’emploi: how are you getting on? Answer here:',
    'Cité de l’emploi : rappel, un rendez-vous est prévu demain. Voir :':
      'Cité de l’emploi: reminder, an appointment is planned for tomorrow. See:',
    'Ne plus recevoir ces messages par e-mail, sans vous connecter :':
      'To stop these messages by e-mail, without signing in:',
    'Un rendez-vous est prévu demain': 'An appointment is planned for tomorrow',
    'Une étape de votre parcours est prévue {{day}}.': 'A step of your pathway is planned for {{day}}.',
    'Le détail est dans votre espace. Si vous ne pouvez pas venir, prévenez votre conseiller·ère :':
      'The details are in your space. If you cannot come, tell your adviser:',
    'Un message de la Cité de l’emploi': 'A message from the Cité de l’emploi',
    'Ouvrir le message': 'Open the message',
    'Pour savoir de quoi il s’agit, appelez votre conseiller·ère.':
      'To find out what it is about, call your adviser.',
    'Un lien reçu par SMS sert pendant 30 jours. Entrez dans votre espace, ou appelez votre conseiller·ère.':
      'A link received by text message works for 30 days. Enter your space, or call your adviser.',
    'Ne plus recevoir de SMS': 'Receive no more text messages',
    'Ne plus recevoir de SMS ?': 'Receive no more text messages?',
    'Ne plus recevoir d’e-mails ?': 'Receive no more e-mails?',
    'La Cité ne vous écrira plus par SMS. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.':
      'The Cité will no longer write to you by text message. You can change your mind in your space, or by telling your adviser.',
    'La Cité ne vous écrira plus par e-mail, sauf pour le lien de connexion que vous demandez et avant d’effacer vos données. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.':
      'The Cité will no longer write to you by e-mail, except for the sign-in link that you ask for and before erasing your data. You can change your mind in your space, or by telling your adviser.',
    'Arrêter les SMS': 'Stop text messages',
    'Arrêter les e-mails': 'Stop e-mails',
    'Plus aucun SMS ne vous sera envoyé.': 'No more text messages will be sent to you.',
    'Plus aucun e-mail ne vous sera envoyé, sauf le lien de connexion que vous demandez et l’avis avant effacement.':
      'No more e-mails will be sent to you, except the sign-in link that you ask for and the notice before erasure.',
    'Choisir autrement': 'Choose otherwise',
    'Comment nous vous écrivons': 'How we write to you',
    'Par e-mail, par SMS, les deux ou aucun : c’est vous qui choisissez, et vous pouvez changer à tout moment.':
      'By e-mail, by text message, both or neither: you choose, and you can change at any time.',
    'Comment voulez-vous que nous vous écrivions ?': 'How do you want us to write to you?',
    'Le lien de connexion que vous demandez et l’avis avant effacement de vos données arrivent toujours par e-mail.':
      'The sign-in link that you ask for and the notice before your data are erased always come by e-mail.',
    'De courts messages avec un lien. Ni votre nom, ni celui d’un employeur n’y sont écrits.':
      'Short messages with a link. Neither your name nor an employer’s is written in them.',
    'Pour recevoir des SMS, donnez d’abord votre numéro de téléphone.':
      'To receive text messages, first give your phone number.',
    'Donner mon numéro': 'Give my number',
    'La Cité n’envoie pas encore de SMS. Votre choix est gardé pour le jour où elle le fera.':
      'The Cité does not send text messages yet. Your choice is kept for the day when it does.',
    'Garder ce choix': 'Keep this choice',
    'Votre choix est gardé': 'Your choice is kept',
    'Choisir comment on m’écrit': 'Choose how I am written to',
    'Pour vous écrire comme vous le voulez, et pas autrement.':
      'To write to you as you want, and not otherwise.',
    'Changer mon choix': 'Change my choice',
    'oui, depuis le {{day}}': 'yes, since {{day}}',
    'non, depuis le {{day}}': 'no, since {{day}}',
    'oui, sans choix de votre part': 'yes, without a choice of yours',
    'non, sans choix de votre part': 'no, without a choice of yours',
    'noté par votre conseiller·ère': 'noted by your adviser',
    'par le lien d’un message': 'by the link in a message',
    'en répondant STOP à un SMS': 'by answering STOP to a text message',
    'SMS refusé par l’opérateur': 'Text message refused by the operator',
    'Messages par e-mail ou par SMS : oui': 'Messages by e-mail or text message: yes',
    'Messages par e-mail ou par SMS : non': 'Messages by e-mail or text message: no',
    'Un court message avec un lien (SMS)': 'A short message with a link (text message)',
    'pour vous envoyer un SMS': 'to send you a text message',
  },
  counted: {},
}
