export const sentences = [
  'Les offres d’emploi',
  'Aucune offre pour l’instant',
  'Revenez bientôt, ou créez votre profil : un employeur pourra demander à vous rencontrer.',
  'Offres, la plus récente d’abord',
  'Offre',
  'Employeur',
  'Lieu',
  'Contrat',
  'Date limite',
  'à préciser',
  'sans',
  'Chez {{employer}}.',
  'Le poste',
  'Cette offre vous intéresse ?',
  'Créez votre profil. Un conseiller ou une conseillère de la Cité parle avec vous, et vous présente à l’employeur si vous le voulez. Votre nom n’est donné qu’après votre oui.',
  'Le poste en quelques mots',
  'Lieu de travail',
  'Salaire brut',
  '{{amount}} € de l’heure',
  '{{least}} à {{most}} € de l’heure',
  'Heures par semaine',
  'Horaires',
  'Début',
  'Date limite de l’offre',
  'Nombre de postes',
  'Expérience demandée',
  '{{part}} : {{days}}',
  '{{what}} (indispensable)',
] as const

export const counted = {
  '{{n}} offres d’employeurs que la Cité connaît. Pour postuler, créez votre profil : la Cité vous présente, sans donner votre nom avant votre accord.':
    {
      one: '{{n}} offre d’un employeur que la Cité connaît. Pour postuler, créez votre profil : la Cité vous présente, sans donner votre nom avant votre accord.',
    },
  '{{n}} mois': { one: '{{n}} mois' },
}
