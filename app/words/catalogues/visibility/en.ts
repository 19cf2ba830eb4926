import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Ma visibilité': 'My visibility',
    'Voulez-vous être visible des employeurs ?': 'Do you want employers to see you?',
    'Vous êtes visible': 'You are visible',
    'Ils voient ce que vous savez faire, sans votre nom. Vous pouvez arrêter à tout moment.':
      'They see what you can do, without your name. You can stop at any time.',
    'Jusqu’au {{date}}, sans votre nom.': 'Until {{date}}, without your name.',
    'Ce que cela veut dire': 'What this means',
    'Ce que voient les employeurs': 'What employers see',
    'Votre famille de métiers et votre expérience, en gros.':
      'Your field of work and your experience, roughly.',
    'Vos compétences, permis, certificats et langues.': 'Your skills, licences, certificates and languages.',
    'Vos jours et moments de travail possibles.': 'The days and times you can work.',
    'Un temps de trajet approximatif jusqu’à leur site.': 'A rough travel time to their site.',
    'Ce qu’ils ne voient jamais avant votre accord': 'What they never see before you agree',
    'Votre nom, votre téléphone, votre e-mail, votre adresse et votre âge.':
      'Your name, phone, e-mail, address and age.',
    'Votre quartier, et qui vous accompagne.': 'Your neighbourhood, and who supports you.',
    'Qui voit votre dossier complet': 'Who sees your whole file',
    'Vous.': 'You.',
    'Les conseillers et conseillères de la Cité de l’emploi. Chaque lecture est enregistrée.':
      'The advisers of the Cité de l’emploi. Each reading is recorded.',
    'Quand un employeur reçoit vos coordonnées': 'When an employer receives your contact details',
    'Seulement si vous dites oui à cette offre, et si un conseiller ou une conseillère valide.':
      'Only if you say yes to this offer, and an adviser approves.',
    'Pour une durée limitée.': 'For a limited time.',
    'Comment arrêter': 'How to stop',
    'À tout moment, en un clic dans votre espace, ou en le disant à la Cité.':
      'At any time, with one click in your space, or by telling the Cité.',
    'Vous disparaissez aussitôt des listes et vos coordonnées sont refermées.':
      'You disappear from the lists at once and your contact details are closed.',
    'Sans nouvel accord de votre part, tout s’arrête au bout de 6 mois.':
      'Unless you agree again, everything stops after 6 months.',
    'Un employeur peut-il lire votre nom avant que vous disiez oui à son offre ?':
      'Can an employer read your name before you say yes to their offer?',
    Non: 'No',
    Oui: 'Yes',
    'Dans quels viviers voulez-vous être ?': 'Which pools do you want to be in?',
    'Un vivier est une liste de profils sans nom, que des employeurs peuvent consulter.':
      'A pool is a list of profiles without names that employers can read.',
    'Votre accord': 'Your agreement',
    'J’ai lu ce texte et je suis d’accord.': 'I have read this text and I agree.',
    'Devenir visible': 'Become visible',
    'Pas maintenant': 'Not now',
    Arrêter: 'Stop',
    'Vous disparaissez aussitôt de toutes les listes. Les mises en relation en cours s’arrêtent et vos coordonnées sont refermées.':
      'You disappear from all lists at once. Introductions in progress stop and your contact details are closed.',
    'Ne plus être visible': 'Stop being visible',
    'Continuer plus longtemps': 'Go on for longer',
    'L’accord donné le {{since}} vaut jusqu’au {{until}}. Un nouvel accord le fait durer {{months}} mois à partir d’aujourd’hui.':
      'The agreement given on {{since}} holds until {{until}}. A new one makes it last {{months}} months from today.',
    'Prolonger mon accord': 'Extend my agreement',
    'Changer de viviers': 'Change pools',
    Viviers: 'Pools',
    'Enregistrer ces viviers': 'Save these pools',
    'Vous n’êtes plus visible': 'You are no longer visible',
    'Aucun employeur ne trouve plus votre profil.': 'No employer can find your profile any more.',
    'Votre profil reste enregistré : il suffit d’un nouvel accord pour redevenir visible.':
      'Your profile stays saved: a new agreement is enough to become visible again.',
    'Aucune mise en relation n’était en cours.': 'No introduction was in progress.',
    'Sans nom et sans coordonnées. Votre accord est demandé avant chaque mise en relation.':
      'Without your name or contact details. You are asked before each introduction.',
    'L’accord est prolongé': 'The agreement is extended',
    'Les viviers sont enregistrés': 'The pools are saved',
    'Cochez la case pour enregistrer l’accord.': 'Tick the box to record your agreement.',
    'Ce texte a changé depuis que vous l’avez ouvert. Rechargez la page pour le relire.':
      'This text has changed since you opened it. Reload the page to read it again.',
    'Relisez le texte : aucun employeur ne lit un nom avant que la personne ait dit oui à son offre.':
      'Read the text again: no employer reads a name before the person has said yes to the offer.',
    'Un accord est déjà en cours : il n’y a rien à refaire.':
      'An agreement already stands: there is nothing to do again.',
    'L’accord a pris fin : pour être de nouveau visible, donnez-le à nouveau.':
      'The agreement has ended: to be visible again, give it again.',
    'Choisissez un vivier dans la liste.': 'Choose a pool from the list.',
    'Choisissez au moins un vivier.': 'Choose at least one pool.',
    'Choisissez moins de viviers.': 'Choose fewer pools.',
    'Un de ces viviers n’existe plus. Choisissez dans la liste.':
      'One of these pools no longer exists. Choose from the list.',
    'Choisissez la langue.': 'Choose the language.',
    'Merci, c’est noté': 'Thank you, noted',
    'Rien n’a changé': 'Nothing has changed',
    'Un lien sert une seule fois, pendant 30 jours. Pour confirmer ou changer votre profil, entrez dans votre espace.':
      'A link works once, for 30 days. To confirm or change your profile, enter your space.',
    'Ce lien a déjà servi ou n’est plus valable.': 'This link has been used, or is no longer valid.',
  },
  counted: {
    '{{n}} mises en relation en cours sont arrêtées : les employeurs n’ont pas, ou plus, les coordonnées.': {
      one: '{{n}} introduction in progress has stopped: employers do not have your contact details, or no longer do.',
      other:
        '{{n}} introductions in progress have stopped: employers do not have your contact details, or no longer do.',
    },
  },
}
