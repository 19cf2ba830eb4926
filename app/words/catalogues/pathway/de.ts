import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Mon parcours': 'Mein Weg',
    'De votre accueil à six mois dans votre emploi. Aucun employeur ne le lit.':
      'Von Ihrer Aufnahme bis zu sechs Monaten in Ihrer Arbeit. Kein Arbeitgeber liest ihn.',
    'Rien n’est encore prévu': 'Noch ist nichts geplant',
    'Votre conseiller·ère note ici les étapes que vous décidez ensemble.':
      'Ihre Beraterin oder Ihr Berater notiert hier die Schritte, die Sie gemeinsam beschließen.',
    'Les étapes faites et à venir, et avec qui.': 'Erledigte und kommende Schritte, und mit wem.',
    'Voir mon parcours': 'Meinen Weg ansehen',
    'Prévu : {{day}}': 'Geplant: {{day}}',
    Accueil: 'Aufnahme',
    'Point sur la situation': 'Gespräch über die Lage',
    Formation: 'Ausbildung',
    'Certificat ou permis': 'Zertifikat oder Führerschein',
    'Cours de langue': 'Sprachkurs',
    'Immersion en entreprise': 'Praktikum im Betrieb',
    'Difficulté réglée': 'Schwierigkeit gelöst',
    'Mise en relation avec un employeur': 'Vermittlung an einen Arbeitgeber',
    'Entretien d’embauche': 'Vorstellungsgespräch',
    'Point après un mois de travail': 'Gespräch nach einem Monat Arbeit',
    'Point après trois mois de travail': 'Gespräch nach drei Monaten Arbeit',
    'Point après six mois de travail': 'Gespräch nach sechs Monaten Arbeit',
    'Fait en partie': 'Teilweise erledigt',
    'Rendez-vous manqué': 'Verpasster Termin',
    'L’employeur n’a pas donné de nouvelles': 'Der Arbeitgeber hat sich nicht gemeldet',
    'Toujours en poste': 'Noch in der Stelle',
    'Plus en poste': 'Nicht mehr in der Stelle',
    'Étape annulée': 'Schritt abgesagt',
  },
  counted: {},
}
