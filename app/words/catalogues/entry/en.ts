import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Chercher un emploi': 'Looking for a job',
    'Chercher un emploi avec la Cité': 'Find a job with the Cité',
    'Un lien de connexion vous est envoyé par e-mail. Vous décidez ensuite de ce que les employeurs voient.':
      'A sign-in link is sent to you by e-mail. After that, you decide what employers see.',
    'Votre prénom': 'Your first name',
    'Votre nom': 'Your last name',
    'Votre adresse e-mail': 'Your e-mail address',
    'Votre téléphone': 'Your phone number',
    'Pour que la Cité puisse vous appeler. Aucun employeur ne le voit sans votre accord.':
      'So that the Cité can call you. No employer sees it unless you agree.',
    'Nous notons que vous vous inscrivez lors de cet événement, et rien de plus : {{event}}. Seule la Cité le lit.':
      'We note that you sign up at this event, and nothing more: {{event}}. Only the Cité reads it.',
    'Vous cherchez un emploi ? Scannez ce code pour vous inscrire. Aucun employeur ne voit votre nom sans votre accord.':
      'Looking for a job? Scan this code to sign up. No employer sees your name unless you agree.',
    'Recevoir mon lien': 'Get my link',
    'Pas d’adresse e-mail ? La Cité peut vous inscrire : parlez-en à votre conseiller ou conseillère.':
      'No e-mail address? The Cité can sign you up: talk to your adviser.',
    'Déjà un compte ?': 'Already have an account?',
    'Nous vous envoyons un lien par e-mail : pas de mot de passe à retenir.':
      'We send you a link by e-mail: no password to remember.',
    'Pas encore de compte ?': 'No account yet?',
    'Je cherche un emploi': 'I am looking for a job',
    'Je recrute': 'I am recruiting',
    'Vous êtes de l’équipe de la Cité ?': 'Do you work for the Cité?',
    'Se connecter avec {{provider}}': 'Sign in with {{provider}}',
    'Regardez votre messagerie': 'Check your e-mail',
    'Si cette adresse a un compte, un lien de connexion vient d’y être envoyé. Il sert une fois, pendant {{minutes}} minutes.':
      'If this address has an account, a sign-in link has just been sent to it. It works once, for {{minutes}} minutes.',
    'Dans cette démonstration, les messages arrivent dans la <a>messagerie de démonstration</a>.':
      'In this demonstration, messages arrive in the <a>demonstration mailbox</a>.',
    'Rien reçu ? Regardez dans les indésirables, ou <a>demandez un nouveau lien</a>.':
      'Nothing arrived? Look in your spam folder, or <a>ask for a new link</a>.',
    'Ce lien ne sert plus': 'This link no longer works',
    'Un lien de connexion sert une seule fois, pendant 15 minutes. Demandez-en un nouveau : il arrive en une minute.':
      'A sign-in link works only once, for 15 minutes. Ask for a new one: it arrives within a minute.',
    'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau : il arrive en une minute.':
      'This link has been used or is no longer valid. Ask for a new one: it arrives within a minute.',
    'Demander un nouveau lien': 'Ask for a new link',
    Bienvenue: 'Welcome',
    'Un dernier geste pour entrer dans votre espace.': 'One last step to enter your space.',
    'Entrer dans mon espace': 'Enter my space',
    'Données effacées': 'Data erased',
    'Vos données sont effacées': 'Your data are erased',
    'Votre compte n’existe plus et aucun employeur ne peut vous joindre par le portail.':
      'Your account no longer exists and no employer can reach you through the portal.',
    'Vous pouvez revenir quand vous voulez, avec la même adresse e-mail ou une autre : tout recommencera à zéro. La Cité de l’emploi reste ouverte, sur place et par téléphone.':
      'You can come back whenever you like, with the same e-mail address or another: everything will start afresh. The Cité de l’emploi stays open to you, in person and by phone.',
    'Aller à l’accueil': 'Go to the home page',
    'Indiquez le prénom.': 'Enter the first name.',
    'Indiquez le nom.': 'Enter the last name.',
    'Indiquez un numéro français à dix chiffres, par exemple 06 12 34 56 78.':
      'Enter a French number with ten digits, for example 06 12 34 56 78.',
    'Votre lien pour entrer à la Cité de l’emploi': 'Your link to enter the Cité de l’emploi',
    'Bonjour,': 'Hello,',
    'Voici votre lien de connexion. Il sert une fois, pendant {{minutes}} minutes :':
      'Here is your sign-in link. It works once, for {{minutes}} minutes:',
    'Si vous n’avez rien demandé, ne faites rien : personne ne peut entrer sans ce lien.':
      'If you did not ask for this, do nothing: nobody can enter without this link.',
    'La Cité de l’emploi de Hautepierre-Cronenbourg': 'La Cité de l’emploi de Hautepierre-Cronenbourg',
    Recruter: 'Recruiting',
    'Recruter avec la Cité de l’emploi': 'Recruit with the Cité de l’emploi',
    'Un lien de connexion vous est envoyé. Vous inscrivez ensuite votre établissement avec son SIRET, le numéro à 14 chiffres de vos bulletins de paie.':
      'A sign-in link is sent to you. You then register your business with its SIRET, the 14-digit number on your pay slips. The employer’s pages are in French.',
    'Votre adresse e-mail professionnelle': 'Your work e-mail address',
    'Vos connexions ouvertes': 'Your open sign-ins',
    'Un ordinateur partagé, un téléphone perdu ? Fermez d’ici la connexion que vous ne reconnaissez pas.':
      'A shared computer, a lost phone? Close from here any sign-in you do not recognise.',
    'Connexions ouvertes, la dernière utilisée en premier': 'Open sign-ins, the last one used first',
    Ouverte: 'Opened',
    Utilisée: 'Used',
    Fin: 'End',
    'C’est celle-ci': 'This is the one',
    Fermer: 'Close',
    'la connexion ouverte {{when}}': 'the sign-in opened {{when}}',
    'Cette adresse est trop longue.': 'This address is too long.',
    'Indiquez une adresse e-mail, par exemple prenom.nom@exemple.fr.':
      'Enter an e-mail address, for example first.last@example.fr.',
    'Vous accompagnez des habitant·es': 'You support residents',
    'Vous lisez chaque demande et parlez avec la personne. Rien n’est transmis sans son accord et votre validation. Toutes les structures suivent le même parcours.':
      'You read each request and talk with the person. Nothing is passed on unless they agree and you approve. All organisations follow the same path.',
    'Entrer avec mon compte': 'Sign in with my account',
    'Comment se fait une rencontre': 'How a meeting comes about',
    'Une personne choisit d’être visible, sans son nom.':
      'A person chooses to be visible, without their name.',
    'Un employeur lit son profil et demande une rencontre.':
      'An employer reads the profile and asks for a meeting.',
    'La Cité en parle avec la personne, qui dit oui ou non.':
      'The Cité talks about it with the person, who says yes or no.',
    'Si c’est oui, l’employeur reçoit son contact, pour une durée limitée.':
      'If it is yes, the employer receives the contact details, for a limited time.',
    'L’emploi près de chez vous, sans donner votre nom': 'Work near your home, without giving your name',
    'À Hautepierre et à Cronenbourg, la Cité de l’emploi rapproche les habitant·es et les employeurs du territoire.':
      'In Hautepierre and Cronenbourg, the Cité de l’emploi brings residents and local employers together.',
    'Vous cherchez un emploi': 'You are looking for work',
    'Décrivez ce que vous savez faire et quand vous êtes disponible. Les employeurs voient vos compétences, sans votre nom ni votre adresse. Vous dites oui ou non à chaque rencontre.':
      'Describe what you can do and when you are available. Employers see your skills, without your name or address. You say yes or no to each meeting.',
    'Créer mon profil': 'Create my profile',
    'Vous recrutez': 'You are recruiting',
    'Écrivez votre offre : le portail vous montre les profils qui correspondent, et pourquoi. La Cité parle avec la personne, puis vous recevez son contact si elle est d’accord.':
      'Write your offer: the portal shows you the profiles that fit, and why. The Cité talks with the person, then you receive their contact details if they agree.',
    'Publier une offre': 'Publish an offer',
  },
  counted: {},
}
