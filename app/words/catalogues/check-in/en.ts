import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Où en êtes-vous ?': 'How are you getting on?',
    'Où en êtes-vous dans votre recherche ? Ouvrez cette page et appuyez sur un bouton, c’est tout :':
      'How is your search going? Open this page and press a button, that is all:',
    'Pas besoin de vous connecter. Ce lien sert une seule fois, jusqu’au {{date}}.':
      'No need to sign in. This link works once, until {{date}}.',
    'Sur la même page, vous pouvez demander qu’on vous appelle, ou ne plus recevoir cette question. Aucun employeur ne lit votre réponse.':
      'On the same page you can ask to be called, or stop receiving this question. No employer reads your answer.',
    'Appuyez sur un bouton, c’est tout. Aucun employeur ne lit votre réponse.':
      'Press a button, that is all. No employer reads your answer.',
    'Je cherche toujours, rien n’a changé': 'I am still looking, nothing has changed',
    'J’ai besoin qu’on m’appelle': 'I need somebody to call me',
    'J’ai trouvé un travail': 'I have found work',
    'Pas en ce moment': 'Not at the moment',
    'Me redemander dans': 'Ask me again in',
    'Ne plus me poser cette question': 'Stop asking me this question',
    'Votre profil est à jour. Vous n’avez rien d’autre à faire.':
      'Your profile is up to date. There is nothing else to do.',
    'Votre conseiller·ère vous appelle dès que possible.': 'Your adviser will call you as soon as possible.',
    'Bravo ! Si votre profil est encore visible, vous pouvez le retirer dans votre espace.':
      'Well done! If your profile is still visible, you can withdraw it in your space.',
    'Nous ne vous demandons plus rien jusque-là.': 'We will not ask you anything until then.',
    'Nous ne vous poserons plus cette question.': 'We will not ask you this question any more.',
    'Choisissez une des réponses.': 'Choose one of the answers.',
    'Choisissez dans combien de temps.': 'Choose in how long.',
    'Il faut une adresse e-mail. Sans elle, choisissez le téléphone.':
      'An e-mail address is needed. Without one, choose the telephone.',
    'Prendre de mes nouvelles': 'Asking how I am getting on',
    'Toutes les deux semaines, une question : « Où en êtes-vous ? » Vous répondez par un bouton, sans vous connecter.':
      'Every two weeks, one question: “How are you getting on?” You answer with a button, without signing in.',
    'Vos réponses servent à vous appeler quand il le faut. Vos conseiller·ères les lisent, aucun employeur. Vous pouvez changer d’avis à tout moment.':
      'Your answers help us call you when it matters. Your advisers read them, no employer does. You can change your mind at any time.',
    'Comment voulez-vous que nous prenions de vos nouvelles ?':
      'How would you like us to ask how you are getting on?',
    'Par message, toutes les deux semaines': 'By message, every two weeks',
    'Pas du tout': 'Not at all',
    'Enregistrer mon choix': 'Save my choice',
    'Choix du {{day}}, valable jusqu’au {{until}}.': 'Chosen on {{day}}, valid until {{until}}.',
    'Vous avez demandé le {{date}} que nous vous appelions.': 'You asked us on {{date}} to call you.',
    'Deux questions de suite sont restées sans réponse, la dernière du {{date}}.':
      'Two questions in a row have had no answer, the last one of {{date}}.',
    'Une structure devait répondre à une demande d’aide pour vous pour le {{date}}.':
      'An organisation was to answer a request for help for you by {{date}}.',
    'Nous n’avons pas pris de vos nouvelles depuis le {{date}}.':
      'We have not asked how you are since {{date}}.',
    'Demande à être appelé·e': 'Asks to be called',
    'Deux questions sans réponse': 'Two questions without an answer',
    'Orientation sans réponse': 'Request for help without an answer',
    'Nouvelles à prendre par téléphone': 'To be asked by telephone',
    'Cherche toujours': 'Still looking',
    'A trouvé un travail': 'Has found work',
    'Réponse à « Où en êtes-vous ? »': 'Answer to “How are you getting on?”',
    'Choix de la façon de prendre de vos nouvelles': 'Choice of how to ask how you are getting on',
    '« Où en êtes-vous ? » du {{day}}': '“How are you getting on?” of {{day}}',
    'sans réponse': 'no answer',
    'Prendre de vos nouvelles': 'Asking how you are getting on',
  },
  counted: {
    '{{n}} semaines': { one: '{{n}} week', other: '{{n}} weeks' },
  },
}
