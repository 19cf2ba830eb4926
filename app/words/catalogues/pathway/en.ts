import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Mon parcours': 'My pathway',
    'De votre accueil à six mois dans votre emploi. Aucun employeur ne le lit.':
      'From your welcome to six months in your job. No employer reads it.',
    'Rien n’est encore prévu': 'Nothing is planned yet',
    'Votre conseiller·ère note ici les étapes que vous décidez ensemble.':
      'Your adviser writes down here the steps that you decide on together.',
    'Les étapes faites et à venir, et avec qui.': 'The steps done and to come, and with whom.',
    'Voir mon parcours': 'See my pathway',
    'Prévu : {{day}}': 'Planned: {{day}}',
    Accueil: 'Welcome',
    'Point sur la situation': 'Review of my situation',
    Formation: 'Training',
    'Certificat ou permis': 'Certificate or driving licence',
    'Cours de langue': 'Language course',
    'Immersion en entreprise': 'Work immersion',
    'Difficulté réglée': 'Difficulty solved',
    'Mise en relation avec un employeur': 'Introduction to an employer',
    'Entretien d’embauche': 'Job interview',
    'Point après un mois de travail': 'Check after one month of work',
    'Point après trois mois de travail': 'Check after three months of work',
    'Point après six mois de travail': 'Check after six months of work',
    'Fait en partie': 'Partly done',
    'Rendez-vous manqué': 'Missed appointment',
    'L’employeur n’a pas donné de nouvelles': 'The employer has not been in touch',
    'Toujours en poste': 'Still in the job',
    'Plus en poste': 'No longer in the job',
    'Étape annulée': 'Step cancelled',
    'Pourquoi nous pouvons vous appeler': 'Why we may call you',
    'Chaque raison a sa date. Il n’y a pas d’autre calcul, et aucun employeur ne les lit.':
      'Each reason has its date. Nothing else is calculated, and no employer reads them.',
    'Aucune raison en ce moment.': 'No reason at the moment.',
    'Si une raison n’est pas ou plus vraie, dites-le : elle est retirée aussitôt, et votre conseiller·ère le voit.':
      'If a reason is not true, or no longer true, say so: it is removed at once, and your adviser sees it.',
    'Ce n’est pas ou plus vrai': 'This is not true, or no longer',
    'Une action était prévue pour le {{date}}.': 'Something was planned for {{date}}.',
    'Une offre attend votre réponse depuis le {{date}}.':
      'An offer has been waiting for your answer since {{date}}.',
    'Trois fois de suite, nous n’avons pas eu de réponse de vous, la dernière le {{date}}.':
      'Three times in a row we had no answer from you, the last time on {{date}}.',
    'Une offre a été perdue le {{date}}, car nous n’avons pas pu vous joindre.':
      'An offer was lost on {{date}}, because we could not reach you.',
    'Votre accord pour être visible se termine le {{date}}.':
      'Your agreement to be visible ends on {{date}}.',
    'Une étape de votre parcours était prévue pour le {{date}}.':
      'A step of your path was planned for {{date}}.',
    'Vos disponibilités n’ont pas été confirmées depuis le {{date}}.':
      'When you can work has not been confirmed since {{date}}.',
    'Nous n’avons pas de nouvelles de vous depuis le {{date}}.': 'We have had no news of you since {{date}}.',
    'Cette raison ne compte déjà plus.': 'This reason no longer counts.',
    'Mon équipe': 'My team',
    'Qui m’accompagne, et ce que chacun peut lire.': 'Who supports me, and what each can read.',
    'Voir mon équipe': 'See my team',
    'Qui vous accompagne, et ce que chacun peut lire. Vous pouvez dire non à tout moment : l’effet est immédiat.':
      'Who supports you, and what each can read. You can say no at any time: it takes effect at once.',
    'Qui vous suit': 'Who follows you',
    'Personne encore': 'Nobody yet',
    'Lit tout votre dossier.': 'Reads your whole file.',
    'Ces structures de la Cité lisent aussi votre dossier, pour vous accueillir :':
      'These organisations of the Cité also read your file, to welcome you:',
    'Vos partenaires': 'Your partners',
    'Aucune autre structure ne lit votre dossier.': 'No other organisation reads your file.',
    'Depuis le {{day}}': 'Since {{day}}',
    'Votre nom et votre profil': 'Your name and your profile',
    'Téléphone, e-mail, adresse et date de naissance': 'Phone, e-mail, address and date of birth',
    'Les étapes du parcours': 'The steps of your pathway',
    'Les difficultés notées': 'The difficulties noted',
    'Les notes et les échanges': 'Notes and conversations',
    'Ne plus rien partager': 'Share nothing any more',
    'Aides demandées pour vous': 'Help asked for you',
    'Cette structure ne lit rien de vous tant qu’elle n’a pas dit oui. Elle lirait alors :':
      'This organisation reads nothing about you until it has said yes. It would then read:',
    'Réponse attendue avant le {{day}}': 'Answer expected before {{day}}',
    'Aide pour une difficulté': 'Help with a difficulty',
    'Refuser cette aide': 'Refuse this help',
    'Cette structure n’est plus dans l’équipe. Rechargez la page.':
      'This organisation is no longer in the team. Reload the page.',
    'Cette orientation a déjà une réponse. Rechargez la page.':
      'This request has already been answered. Reload the page.',
  },
  counted: {},
}
