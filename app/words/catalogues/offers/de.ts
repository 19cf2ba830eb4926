import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Les offres d’emploi': 'Stellenangebote',
    'Aucune offre pour l’instant': 'Im Moment kein Angebot',
    'Revenez bientôt, ou créez votre profil : un employeur pourra demander à vous rencontrer.':
      'Kommen Sie bald wieder oder legen Sie Ihr Profil an: Ein Arbeitgeber kann Sie dann kennenlernen wollen.',
    'Offres, la plus récente d’abord': 'Angebote, das neueste zuerst',
    Offre: 'Angebot',
    Employeur: 'Arbeitgeber',
    Lieu: 'Ort',
    Contrat: 'Vertrag',
    'Date limite': 'Frist',
    'à préciser': 'noch offen',
    sans: 'keine',
    'Chez {{employer}}.': 'Bei {{employer}}.',
    'Le poste': 'Die Stelle',
    'Cette offre vous intéresse ?': 'Interessiert Sie dieses Angebot?',
    'Créez votre profil. Un conseiller ou une conseillère de la Cité parle avec vous, et vous présente à l’employeur si vous le voulez. Votre nom n’est donné qu’après votre oui.':
      'Legen Sie Ihr Profil an. Eine Beraterin oder ein Berater der Cité spricht mit Ihnen und stellt Sie dem Arbeitgeber vor, wenn Sie möchten. Ihr Name wird erst nach Ihrem Ja genannt.',
    'Le poste en quelques mots': 'Die Stelle in wenigen Worten',
    'Lieu de travail': 'Arbeitsort',
    'Salaire brut': 'Bruttolohn',
    '{{amount}} € de l’heure': '{{amount}} € pro Stunde',
    '{{least}} à {{most}} € de l’heure': '{{least}} bis {{most}} € pro Stunde',
    'Heures par semaine': 'Stunden pro Woche',
    Horaires: 'Arbeitszeiten',
    Début: 'Beginn',
    'Date limite de l’offre': 'Frist des Angebots',
    'Nombre de postes': 'Anzahl der Stellen',
    'Expérience demandée': 'Verlangte Erfahrung',
    '{{part}} : {{days}}': '{{part}}: {{days}}',
    '{{what}} (indispensable)': '{{what}} (unbedingt nötig)',
  },
  counted: {
    '{{n}} offres d’employeurs que la Cité connaît. Pour postuler, créez votre profil : la Cité vous présente, sans donner votre nom avant votre accord.':
      {
        one: '{{n}} Angebot eines Arbeitgebers, den die Cité kennt. Legen Sie Ihr Profil an, um sich zu bewerben: Die Cité stellt Sie vor und nennt Ihren Namen erst, wenn Sie zustimmen.',
        other:
          '{{n}} Angebote von Arbeitgebern, die die Cité kennt. Legen Sie Ihr Profil an, um sich zu bewerben: Die Cité stellt Sie vor und nennt Ihren Namen erst, wenn Sie zustimmen.',
      },
    '{{n}} mois': { one: '{{n}} Monat', other: '{{n}} Monate' },
  },
}
