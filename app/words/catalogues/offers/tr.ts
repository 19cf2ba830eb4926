import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Les offres d’emploi': 'İş teklifleri',
    'Aucune offre pour l’instant': 'Şimdilik teklif yok',
    'Revenez bientôt, ou créez votre profil : un employeur pourra demander à vous rencontrer.':
      'Yakında yine gelin ya da profilinizi oluşturun: bir işveren sizinle tanışmak isteyebilir.',
    'Offres, la plus récente d’abord': 'Teklifler, en yenisi önce',
    Offre: 'Teklif',
    Employeur: 'İşveren',
    Lieu: 'Yer',
    Contrat: 'Sözleşme',
    'Date limite': 'Son tarih',
    'à préciser': 'henüz belli değil',
    sans: 'yok',
    'Chez {{employer}}.': 'İşveren: {{employer}}.',
    'Le poste': 'İş',
    'Cette offre vous intéresse ?': 'Bu teklif ilginizi çekiyor mu?',
    'Créez votre profil. Un conseiller ou une conseillère de la Cité parle avec vous, et vous présente à l’employeur si vous le voulez. Votre nom n’est donné qu’après votre oui.':
      'Profilinizi oluşturun. Cité’den bir danışman sizinle konuşur ve isterseniz sizi işverenle tanıştırır. Adınız ancak siz evet dedikten sonra verilir.',
    'Le poste en quelques mots': 'Birkaç kelimeyle iş',
    'Lieu de travail': 'Çalışma yeri',
    'Salaire brut': 'Brüt ücret',
    '{{amount}} € de l’heure': 'saatte {{amount}} €',
    '{{least}} à {{most}} € de l’heure': 'saatte {{least}} ile {{most}} € arası',
    'Heures par semaine': 'Haftalık saat',
    Horaires: 'Çalışma saatleri',
    Début: 'Başlangıç',
    'Date limite de l’offre': 'Teklifin son tarihi',
    'Nombre de postes': 'Kişi sayısı',
    'Expérience demandée': 'İstenen deneyim',
    '{{part}} : {{days}}': '{{part}}: {{days}}',
    '{{what}} (indispensable)': '{{what}} (şart)',
  },
  counted: {
    '{{n}} offres d’employeurs que la Cité connaît. Pour postuler, créez votre profil : la Cité vous présente, sans donner votre nom avant votre accord.':
      {
        one: 'Cité’nin tanıdığı işverenlerden {{n}} teklif. Başvurmak için profilinizi oluşturun: Cité sizi tanıştırır, siz kabul etmeden adınızı vermez.',
        other:
          'Cité’nin tanıdığı işverenlerden {{n}} teklif. Başvurmak için profilinizi oluşturun: Cité sizi tanıştırır, siz kabul etmeden adınızı vermez.',
      },
    '{{n}} mois': { one: '{{n}} ay', other: '{{n}} ay' },
  },
}
