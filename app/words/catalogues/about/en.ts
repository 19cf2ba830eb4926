import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Ce portail est fait pour être utilisé par tout le monde. Il n’a pas encore été audité par un tiers.':
      'This portal is made for everybody to use. It has not been audited by anyone else yet.',
    'Où nous en sommes': 'Where we stand',
    'Selon la loi du 11 février 2005 (article 47), un service public en ligne dit s’il respecte le référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Sans audit, ce portail se déclare <strong>non conforme</strong>, même si nos propres tests ne trouvent pas d’erreur.':
      'Under the French law of 11 February 2005 (article 47), an online public service says whether it meets the French accessibility standard (RGAA 4.1). Without an audit, this portal declares itself <strong>not compliant</strong>, even if our own tests find no error.',
    'Ce que nous testons à chaque version': 'What we test with each version',
    'chaque page, pour chaque rôle, avec l’outil axe (règles WCAG 2.2, niveaux A et AA) ;':
      'each page, for each role, with the axe tool (WCAG 2.2 rules, levels A and AA);',
    'le contraste, en mode clair et en mode sombre ;': 'contrast, in light and in dark mode;',
    'l’affichage sur un écran de 360 pixels, et avec un zoom de 200 % ;':
      'how pages look on a screen of 360 pixels, and at 200% zoom;',
    'l’absence de mouvement quand vous l’avez demandé à votre appareil ;':
      'no movement when you have asked your device for none;',
    'l’espace habitant et les pages publiques sans JavaScript.':
      'the residents’ space and the public pages without JavaScript.',
    'Ce que nous n’avons pas testé': 'What we have not tested',
    'Les parcours complets avec un lecteur d’écran, par des personnes qui s’en servent tous les jours.':
      'Whole journeys with a screen reader, by people who use one every day.',
    'Quelque chose vous bloque ?': 'Is something in your way?',
    'Dites-le à votre conseiller ou conseillère, sur place ou par téléphone : nous vous aidons tout de suite, et nous corrigeons. Sans réponse, vous pouvez saisir le <a>Défenseur des droits</a>.':
      'Tell your adviser, on site or by phone: we help you at once, and we put it right. If you get no answer, you can turn to the <a>Défenseur des droits</a> (the French defender of rights).',
    'Ce texte est une traduction. Seul le texte français fait foi.':
      'This text is a translation. Only the French text is binding.',
    'Qui publie ce portail, et ce qui est fait de vos données.':
      'Who publishes this portal, and what is done with your data.',
    'Qui publie ce portail': 'Who publishes this portal',
    'La Cité de l’emploi de Hautepierre-Cronenbourg, à Strasbourg. Le logiciel est libre (licence AGPL-3.0) : chacun·e peut le lire et le reprendre.':
      'The Cité de l’emploi of Hautepierre-Cronenbourg, in Strasbourg. The software is free (AGPL-3.0 licence): anyone may read it and reuse it.',
    'Vos données': 'Your data',
    'Votre nom et vos coordonnées sont chiffrés. Un employeur ne les lit qu’après votre oui.':
      'Your name and contact details are encrypted. An employer reads them only after you say yes.',
    'Vous voyez tout ce qui est gardé sur vous, et vous le corrigez, l’emportez ou l’effacez dans votre espace, sous « Mes données ».':
      'You see everything that is kept about you, and you correct it, take it with you or erase it in your space, under “My data”.',
    'Pas de publicité, pas de mesure d’audience, pas de cookie d’un autre site. Trois cookies seulement : l’un protège les formulaires, le deuxième garde votre connexion, le troisième votre langue.':
      'No advertising, no audience measurement, no cookie from another site. Three cookies only: one protects forms, the second keeps you signed in, the third keeps your language.',
    'Le calcul qui classe les profils est public : <a>comment les profils sont classés</a>.':
      'The calculation that ranks profiles is public: <a>how profiles are ranked</a>.',
    'Si une réponse ne vous convient pas, vous pouvez saisir la <a>CNIL</a>.':
      'If an answer does not satisfy you, you can turn to the <a>CNIL</a> (the French data protection authority).',
    Sources: 'Where our data comes from',
    'Métiers et compétences : ROME 4.0, France Travail, Licence Ouverte.':
      'Occupations and skills: ROME 4.0, France Travail, Licence Ouverte (open licence).',
    'les formulaires refusés, les listes vides et les pages d’erreur, comme les autres ;':
      'refused forms, empty lists and error pages, like the others;',
    'les erreurs d’un formulaire : leur résumé prend le focus, chaque ligne mène à son champ, qui la répète ;':
      'the errors of a form: their summary takes the focus, each line leads to its field, which repeats it;',
    'au clavier seul : publier une offre, travailler la file des mises en relation, choisir d’être visible et arrêter ;':
      'by keyboard alone: publishing an offer, working through the queue of introductions, choosing to be visible and stopping;',
    'la langue annoncée de chaque page, le sens de lecture en arabe, et des mots 30 % plus longs sans rien de coupé ;':
      'the announced language of each page, the reading direction in Arabic, and words 30% longer with nothing cut off;',
    'l’impression d’un profil, d’une offre et d’un reçu, sans menu ni bouton ;':
      'printing a profile, an offer and a receipt, without menu or button;',
    'D’autres navigateurs que Chromium, et d’autres appareils qu’un ordinateur.':
      'Browsers other than Chromium, and devices other than a computer.',
  },
  counted: {},
}
