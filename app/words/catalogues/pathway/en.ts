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
  },
  counted: {},
}
