import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Tout effacer': 'Erase everything',
    'Effacer toutes vos données ?': 'Erase all your data?',
    'C’est votre droit (RGPD, article 17).': 'This is your right (GDPR, article 17).',
    'Ce qui disparaît, tout de suite': 'What disappears, at once',
    'Le nom, le téléphone, les e-mails, l’adresse et la date de naissance.':
      'The name, the phone, the e-mails, the address and the date of birth.',
    'Le profil entier, les compétences, les trajets, la place dans les listes et la recherche.':
      'The whole profile, the skills, the journeys, the place in lists and in the search.',
    'Les accords donnés et les viviers.': 'The agreements given and the pools.',
    'Le compte, les connexions ouvertes et les messages envoyés.':
      'The account, the open sign-ins and the messages sent.',
    'Les mises en relation en cours s’arrêtent. L’employeur qui avait un contact ne le voit plus, et ne sait pas pourquoi.':
      'Introductions in progress stop. An employer who had a contact no longer sees it, and does not know why.',
    'Ce qui reste, sans identité': 'What stays, without identity',
    'De chaque mise en relation : l’offre, les dates, les étapes, le score et l’issue. La Cité doit pouvoir en rendre compte (RGPD, articles 5.2 et 17.3).':
      'Of each introduction: the offer, the dates, the steps, the score and the outcome. The Cité must be able to account for them (GDPR, articles 5.2 and 17.3).',
    'Du journal : ce qui a été fait et quand, avec des numéros. Il ne peut pas être modifié, et ces numéros ne mènent plus à personne.':
      'Of the journal: what was done and when, with numbers. It cannot be changed, and these numbers no longer lead to anybody.',
    'Rien ne permet de revenir en arrière. Pour seulement ne plus être visible, retirez plutôt l’accord.':
      'There is no way back. If you only want to stop being visible, withdraw the agreement instead.',
    Confirmation: 'Confirm',
    'J’ai lu ce qui disparaît et ce qui reste. Je veux tout effacer.':
      'I have read what disappears and what stays. I want to erase everything.',
    'Effacer pour toujours': 'Erase for ever',
    'Ne rien effacer': 'Erase nothing',
    'Cochez la case pour confirmer l’effacement.': 'Tick the box to confirm the erasure.',
    'Ce que la Cité sait de vous': 'What the Cité knows about you',
    'Tout ce qui est gardé, pourquoi, jusqu’à quand, et qui l’a vu.':
      'Everything that is kept, why, until when, and who has seen it.',
    'Sur cette page': 'On this page',
    'Qui m’a vu·e': 'Who saw me',
    'Emporter ou effacer': 'Take away or erase',
    'L’export contient tout, ligne par ligne. Il est noté au journal. L’effacement est immédiat et définitif.':
      'The export holds everything, line by line. It is noted in the journal. Erasure is immediate and final.',
    'À lire et à imprimer': 'To read and to print',
    'Pour une machine (JSON)': 'For a machine (JSON)',
    Pourquoi: 'Why',
    'De quel droit': 'By what right',
    'Jusqu’à quand': 'Until when',
    'Rien pour le moment.': 'Nothing for now.',
    'Lire le reçu': 'Read the receipt',
    'Personne n’a ouvert votre identité.': 'Nobody has opened your identity.',
    'Votre nom ou vos coordonnées ont été lus par': 'Your name or contact details were read by',
    Qui: 'Who',
    Où: 'Where',
    'Combien de fois': 'How many times',
    'La dernière fois': 'Last time',
    'Votre profil, sans votre nom, n’est apparu dans aucune liste d’employeur.':
      'Your profile, without your name, has not appeared on any employer’s list.',
    'Votre profil est apparu, sans votre nom, dans les listes de':
      'Your profile appeared, without your name, on the lists of',
    Établissement: 'Establishment',
    Pour: 'For',
    'dans votre dossier': 'in your file',
    'dans la liste des habitant·es': 'in the list of residents',
    'dans la liste d’une offre': 'in the list of an offer',
    'dans la liste des mises en relation': 'in the list of introductions',
    'dans la liste des personnes peu vues': 'in the list of people seldom seen',
    'dans la liste des personnes à qui une formation ouvrirait des offres':
      'in the list of people to whom a course would open job offers',
    'dans la liste des personnes inscrites lors d’un événement':
      'in the list of people signed up at an event',
    'dans la liste des orientations': 'in the list of referrals',
    'dans la liste des personnes à appeler': 'in the list of people to call',
    'après votre accord et celui de la Cité': 'after your agreement and that of the Cité',
    'dans le portail': 'in the portal',
    'Qui vous êtes': 'Who you are',
    'Pour vous reconnaître et vous joindre. Un employeur ne le lit qu’après votre oui et celui de la Cité.':
      'To recognise you and reach you. An employer reads it only after your yes and that of the Cité.',
    'Mission d’intérêt public de la Cité de l’emploi : vous accompagner (RGPD, article 6.1.e).':
      'Public-interest task of the Cité de l’emploi: to support you (GDPR, article 6.1.e).',
    'Deux ans après votre dernier contact avec la Cité, ou dès que vous demandez l’effacement.':
      'Two years after your last contact with the Cité, or as soon as you ask for erasure.',
    'Corriger mon identité': 'Correct my identity',
    'Ce que vous savez faire et cherchez': 'What you can do and look for',
    'Pour trouver les offres qui vous vont. Les employeurs le voient sans votre nom, si vous êtes visible.':
      'To find the offers that suit you. Employers see it without your name, if you are visible.',
    'Corriger mon profil': 'Correct my profile',
    'Vos accords pour être visible': 'Your agreements to be visible',
    'Pour prouver que vous avez choisi, et ce que vous aviez lu.':
      'To prove that you chose, and what you had read.',
    'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment. La preuve : RGPD, article 7.1.':
      'Your agreement (GDPR, article 6.1.a), which you can withdraw at any time. The proof: GDPR, article 7.1.',
    'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment.':
      'Your agreement (GDPR, article 6.1.a), which you can withdraw at any time.',
    'Prolonger ou retirer mon accord': 'Extend or withdraw my agreement',
    'Vos mises en relation': 'Your introductions',
    'Pour vous présenter une offre et suivre ce qui s’est passé. Le reçu dit comment le score a été fait.':
      'To show you an offer and follow what happened. The receipt says how the score was made.',
    'Autant que votre dossier. Après un effacement : la date, l’offre et l’issue, sans rien de vous.':
      'As long as your file. After an erasure: the date, the offer and the outcome, with nothing of you.',
    'Votre parcours': 'Your pathway',
    'Pour savoir où vous en êtes et ce qui vous aiderait. Aucun employeur ne le lit, aucun score n’en tient compte.':
      'To know where you stand and what would help you. No employer reads it, no score takes it into account.',
    'Deux ans après votre dernier contact avec la Cité. Une difficulté notée est retirée dès que vous le demandez.':
      'Two years after your last contact with the Cité. A difficulty that was noted is taken away as soon as you ask.',
    'Ce que vos conseiller·ères ont noté': 'What your advisers have noted',
    'Pour vous accompagner sans vous faire tout redire. Aucun employeur ne le lit.':
      'To support you without making you say everything again. No employer reads it.',
    'Les messages que nous vous avons envoyés': 'The messages that we sent you',
    'Pour ne pas vous envoyer deux fois le même.': 'So as not to send you the same one twice.',
    'Trente jours.': 'Thirty days.',
    'Vos connexions': 'Your sign-ins',
    'Pour que vous seul·e entriez dans votre espace.': 'So that only you enter your space.',
    'Sécurité de vos données (RGPD, articles 6.1.c et 32).':
      'Security of your data (GDPR, articles 6.1.c and 32).',
    'Un lien sert quinze minutes, une connexion trente jours au plus.':
      'A link works for fifteen minutes, a sign-in for thirty days at most.',
    'Où votre profil est apparu, sans votre nom': 'Where your profile appeared, without your name',
    'Pour que chacun·e soit vu·e à son tour, et que vous sachiez qui vous a vu·e.':
      'So that everybody is seen in turn, and you know who saw you.',
    'Autant que votre dossier.': 'As long as your file.',
    'Le journal de ce qui a été fait': 'The journal of what was done',
    'Pour pouvoir vérifier, après coup, qui a fait quoi avec vos données.':
      'To be able to check, afterwards, who did what with your data.',
    'Obligation de rendre compte (RGPD, articles 5.2 et 6.1.c).':
      'Duty to account (GDPR, articles 5.2 and 6.1.c).',
    'Le journal n’est jamais modifié. Il ne contient que des numéros : après un effacement, ils ne mènent plus à vous.':
      'The journal is never changed. It holds only numbers: after an erasure, they no longer lead to you.',
  },
  counted: {},
}
