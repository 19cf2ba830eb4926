import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Bonjour {{name}}': 'Hello {{name}}',
    'La suite : compléter votre profil. Chaque réponse aide, aucune n’est obligatoire.':
      'Next: complete your profile. Each answer helps, none is required.',
    'La suite : choisir si les employeurs peuvent voir votre profil, sans votre nom.':
      'Next: choose whether employers can see your profile, without your name.',
    'Tout est prêt. La Cité vous prévient dès qu’une offre vous correspond.':
      'All is ready. The Cité will tell you as soon as an offer suits you.',
    'Votre réponse est attendue': 'Your answer is awaited',
    'Chez {{employer}}. L’employeur n’a pas votre nom.':
      'At {{employer}}. The employer does not have your name.',
    'depuis {{day}}': 'since {{day}}',
    'Lire et répondre': 'Read and answer',
    'Mon profil est complet': 'My profile is complete',
    'Compléter mon profil': 'Complete my profile',
    'Réponses données': 'Answers given',
    Continuer: 'Continue',
    '(rempli)': '(filled in)',
    '(à remplir)': '(to fill in)',
    'Sans métier recherché, le profil ressort moins bien pour les offres d’un métier précis.':
      'Without a job you are looking for, the profile comes up less for offers of a given job.',
    'Sans expérience indiquée, rien n’est compté quand une offre en demande.':
      'Without any experience stated, nothing is counted when an offer asks for some.',
    'Compétences non renseignées : c’est ce qui pèse le plus dans une recherche.':
      'Skills not filled in: they count the most in a search.',
    'Permis non renseignés : les employeurs lisent « à vérifier ».':
      'Licences not filled in: employers read “to be checked”.',
    'Certificats non renseignés (CACES, habilitations) : les employeurs lisent « à vérifier ».':
      'Certificates not filled in (CACES, authorisations): employers read “to be checked”.',
    'Langues non renseignées : les employeurs lisent « à vérifier ».':
      'Languages not filled in: employers read “to be checked”.',
    'Moments de travail non renseignés : des offres aux horaires impossibles peuvent arriver.':
      'Working times not filled in: offers with hours you cannot do may arrive.',
    'Date de début non renseignée : les employeurs lisent « à vérifier ».':
      'Start date not filled in: employers read “to be checked”.',
    'Trajets non renseignés : personne ne peut dire si un poste est assez près.':
      'Travel not filled in: nobody can say whether a job is near enough.',
    'Contrats non renseignés : des offres au contrat non souhaité peuvent arriver.':
      'Contracts not filled in: offers with a contract you do not want may arrive.',
    'Pas visible': 'Not visible',
    Visible: 'Visible now',
    'Aucun employeur ne voit votre profil. Vous choisissez si cela change.':
      'No employer sees your profile. You choose whether that changes.',
    'Devenir visible, sans mon nom': 'Become visible, without my name',
    'Ce que verraient les employeurs': 'What employers would see',
    'Les employeurs voient votre profil sans votre nom, jusqu’au <strong>{{date}}</strong>. Vous pouvez arrêter maintenant : l’effet est immédiat.':
      'Employers see your profile without your name, until <strong>{{date}}</strong>. You can stop now: it takes effect at once.',
    'Prolonger, changer de viviers': 'Extend, change pools',
    'Suis-je facile à trouver ?': 'Am I easy to find?',
    'Ces {{days}} derniers jours, le profil d’aujourd’hui correspond à <strong>{{eligible}}</strong> sur {{offers}}. Il a été montré à un employeur pour <strong>{{shown}}</strong>.':
      'In the last {{days}} days, today’s profile fits <strong>{{eligible}}</strong> out of {{offers}}. It was shown to an employer for <strong>{{shown}}</strong>.',
    'aucune offre': 'no offer',
    'Ce que coûte un champ vide': 'What an empty answer costs',
    'Un champ vide ne ferme aucune offre.': 'An empty answer closes no offer.',
    'Les points sont un maximum : la vraie réponse peut compter moins, jamais plus.':
      'The points are a maximum: the real answer may count for less, never for more.',
    'Métier recherché': 'Job looked for',
    Expérience: 'Experience',
    Compétences: 'Skills',
    Permis: 'Driving licences',
    Certificats: 'Certificates',
    'Moments de travail': 'Working times',
    'Date de début': 'Start date',
    Trajets: 'Travel',
    'Contrats acceptés': 'Contracts accepted',
    'Ce qui m’ouvrirait plus d’offres': 'What would open more offers to me',
    'Parmi les offres publiées aujourd’hui. Rien n’est obligatoire.':
      'Among the offers published today. Nothing is required.',
    'Savoir « {{skill}} »': 'Being able to “{{skill}}”',
    'Obtenir « {{skill}} »': 'Getting “{{skill}}”',
    'Passer le permis {{code}}': 'Passing driving licence {{code}}',
    'Atteindre le niveau {{level}} en {{language}}': 'Reaching level {{level}} in {{language}}',
    'Accepter {{minutes}} min de trajet {{mode}} (temps estimé)':
      'Accepting {{minutes}} min of travel {{mode}} (estimated)',
    'Mes données': 'My data',
    'Ce que la Cité garde de vous, qui l’a vu, et comment le corriger, l’emporter ou l’effacer.':
      'What the Cité keeps about you, who saw it, and how to correct it, take it with you or erase it.',
    'Voir mes données': 'See my data',
    'Mes mises en relation': 'My introductions',
    'Aucune pour le moment': 'None for now',
    'Quand un employeur ou la Cité vous propose une offre, elle apparaît ici. Rien ne se passe sans votre accord.':
      'When an employer or the Cité suggests an offer to you, it appears here. Nothing happens unless you agree.',
    ', chez {{employer}}': ', at {{employer}}',
    'Demandée par un employeur': 'Asked for by an employer',
    'Proposée par la Cité': 'Suggested by the Cité',
    'Étudiée par la Cité': 'Being looked at by the Cité',
    'À vous de répondre': 'Your turn to answer',
    'Contact transmis': 'Contact passed on',
    'Rencontre faite': 'Meeting held',
    Embauche: 'Hired',
    'Sans embauche': 'Not hired',
    'Sans suite': 'Not pursued',
    'Offre déclinée': 'Offer declined',
    'Sans nouvelles': 'No news',
    Arrêtée: 'Stopped',
    'Oui transmis à la Cité': 'Your yes was passed on to the Cité',
    'Un employeur a demandé à vous rencontrer. La Cité regarde d’abord si l’offre est sérieuse, puis vous demande votre avis.':
      'An employer has asked to meet you. The Cité first checks that the offer is serious, then asks what you think.',
    'La Cité étudie cette offre pour vous. Vous serez consulté·e avant toute mise en contact.':
      'The Cité is looking at this offer for you. You will be asked before any contact is made.',
    'Vous avez dit oui. Votre conseiller·ère doit encore valider : l’employeur ne sait pas encore qui vous êtes.':
      'You said yes. Your adviser still has to approve: the employer does not know yet who you are.',
    'Lisez l’offre, puis dites oui ou non. L’employeur n’a pas votre nom.':
      'Read the offer, then say yes or no. The employer does not have your name.',
    'L’employeur a votre contact.': 'The employer has your contact details.',
    'L’employeur a votre contact jusqu’au {{day}} et peut vous appeler.':
      'The employer has your contact details until {{day}} and may call you.',
    'Bravo pour cette embauche !': 'Congratulations on this job!',
    'Cette rencontre n’a pas donné d’embauche. D’autres offres viendront.':
      'This meeting did not lead to a job. Other offers will come.',
    'La Cité n’a pas donné suite à cette offre. Votre conseiller·ère peut vous dire pourquoi.':
      'The Cité did not pursue this offer. Your adviser can tell you why.',
    'Vous avez dit non. L’employeur ne sait pas pourquoi.': 'You said no. The employer does not know why.',
    'L’employeur n’a pas donné de nouvelles. Il n’a plus votre contact.':
      'The employer gave no news. They no longer have your contact details.',
    'Cette mise en relation est arrêtée. L’employeur n’a pas, ou plus, votre contact.':
      'This introduction has stopped. The employer does not have your contact details, or no longer does.',
    'Rien d’autre, tant que vous n’avez pas dit oui à une offre.':
      'Nothing else, as long as you have not said yes to an offer.',
    'C’est une estimation': 'This is an estimate',
    'Aujourd’hui, aucun employeur ne vous voit. Si vous rejoignez un vivier, votre fiche ressemblera à celle-ci.':
      'Today no employer sees you. If you join a pool, your card will look like this one.',
    'Une fiche ne montre que ce que vous avez en commun avec au moins quatre autres personnes : ainsi, elle ne permet pas de vous reconnaître. Le reste de votre profil compte quand même pour les offres : chaque employeur lit si vous avez ce que son offre demande.':
      'A card only shows what you have in common with at least four other people: so nobody can recognise you by it. The rest of your profile still counts for offers: each employer reads whether you have what the offer asks for.',
    'À la place de XXX-XXX, chaque employeur lit un numéro différent : deux employeurs ne peuvent pas comparer. Pour une offre, il voit aussi un temps de trajet approximatif jusqu’à son site.':
      'In place of XXX-XXX, each employer reads a different number: two employers cannot compare. For an offer, they also see a rough travel time to their site.',
    'Modifier mon profil': 'Change my profile',
    'Profil {{reference}}': 'Profile {{reference}}',
    'Métier à préciser': 'Job to be specified',
    'à vérifier avec la Cité': 'to be checked with the Cité',
    'Expérience dans ces métiers': 'Experience in these jobs',
    'moins d’un an': 'less than a year',
    '1 an et plus': '1 year or more',
    '1 à 3 ans': '1 to 3 years',
    '3 ans et plus': '3 years or more',
    aucun: 'none',
    'Moments de travail possibles': 'Possible working times',
  },
  counted: {
    '{{n}} offres attendent votre réponse.': {
      one: '{{n}} job offer is waiting for your answer.',
      other: '{{n}} job offers are waiting for your answer.',
    },
    '{{n}} offres': { one: '{{n}} offer', other: '{{n}} offers' },
    'les employeurs lisent « à vérifier » sur {{n}} offres': {
      one: 'employers read “to be checked” on {{n}} offer',
      other: 'employers read “to be checked” on {{n}} offers',
    },
    'jusqu’à {{points}} de moins, sur {{n}} offres': {
      one: 'up to {{points}} less, on {{n}} offer',
      other: 'up to {{points}} less, on {{n}} offers',
    },
    '{{n}} points': { one: '{{n}} point', other: '{{n}} points' },
    '{{n}} offres de plus': { one: '{{n}} more offer', other: '{{n}} more offers' },
  },
}
