import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Les offres d’emploi': 'Job offers',
    'Aucune offre pour l’instant': 'No offer for now',
    'Revenez bientôt, ou créez votre profil : un employeur pourra demander à vous rencontrer.':
      'Come back soon, or create your profile: an employer may ask to meet you.',
    'Offres, la plus récente d’abord': 'Offers, the latest first',
    Offre: 'Offer',
    Employeur: 'Employer',
    Lieu: 'Place',
    Contrat: 'Contract',
    'Date limite': 'Closing date',
    'à préciser': 'to be specified',
    sans: 'none',
    'Chez {{employer}}.': 'At {{employer}}.',
    'Le poste': 'The job',
    'Cette offre vous intéresse ?': 'Are you interested in this offer?',
    'Créez votre profil. Un conseiller ou une conseillère de la Cité parle avec vous, et vous présente à l’employeur si vous le voulez. Votre nom n’est donné qu’après votre oui.':
      'Create your profile. An adviser of the Cité talks with you and introduces you to the employer if you want. Your name is given only after you say yes.',
    'Le poste en quelques mots': 'The job in a few words',
    'Lieu de travail': 'Place of work',
    'Salaire brut': 'Gross pay',
    '{{amount}} € de l’heure': '€{{amount}} per hour',
    '{{least}} à {{most}} € de l’heure': '€{{least}} to €{{most}} per hour',
    'Heures par semaine': 'Hours per week',
    Horaires: 'Working hours',
    Début: 'Start',
    'Date limite de l’offre': 'Closing date of the offer',
    'Nombre de postes': 'Number of jobs',
    'Expérience demandée': 'Experience asked for',
    '{{part}} : {{days}}': '{{part}}: {{days}}',
    '{{what}} (indispensable)': '{{what}} (essential)',
  },
  counted: {
    '{{n}} offres d’employeurs que la Cité connaît. Pour postuler, créez votre profil : la Cité vous présente, sans donner votre nom avant votre accord.':
      {
        one: '{{n}} offer from an employer the Cité knows. To apply, create your profile: the Cité introduces you, without giving your name before you agree.',
        other:
          '{{n}} offers from employers the Cité knows. To apply, create your profile: the Cité introduces you, without giving your name before you agree.',
      },
    '{{n}} mois': { one: '{{n}} month', other: '{{n}} months' },
  },
}
