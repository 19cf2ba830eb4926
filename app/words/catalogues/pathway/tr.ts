import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Mon parcours': 'Yolum',
    'De votre accueil à six mois dans votre emploi. Aucun employeur ne le lit.':
      'Karşılanmanızdan işinizdeki altıncı aya kadar. Hiçbir işveren bunu okumaz.',
    'Rien n’est encore prévu': 'Henüz bir şey planlanmadı',
    'Votre conseiller·ère note ici les étapes que vous décidez ensemble.':
      'Danışmanınız birlikte karar verdiğiniz adımları buraya yazar.',
    'Les étapes faites et à venir, et avec qui.': 'Yapılan ve gelecek adımlar, ve kiminle.',
    'Voir mon parcours': 'Yolumu gör',
    'Prévu : {{day}}': 'Planlanan: {{day}}',
    Accueil: 'Karşılama',
    'Point sur la situation': 'Durum görüşmesi',
    Formation: 'Meslek eğitimi',
    'Certificat ou permis': 'Belge veya ehliyet',
    'Cours de langue': 'Dil kursu',
    'Immersion en entreprise': 'İşyerinde tanıma süresi',
    'Difficulté réglée': 'Çözülen zorluk',
    'Mise en relation avec un employeur': 'Bir işverenle tanıştırma',
    'Entretien d’embauche': 'İş görüşmesi',
    'Point après un mois de travail': 'Bir ay çalıştıktan sonra görüşme',
    'Point après trois mois de travail': 'Üç ay çalıştıktan sonra görüşme',
    'Point après six mois de travail': 'Altı ay çalıştıktan sonra görüşme',
    'Fait en partie': 'Kısmen yapıldı',
    'Rendez-vous manqué': 'Kaçırılan randevu',
    'L’employeur n’a pas donné de nouvelles': 'İşverenden haber gelmedi',
    'Toujours en poste': 'Hâlâ işte',
    'Plus en poste': 'Artık işte değil',
    'Étape annulée': 'Adım iptal edildi',
  },
  counted: {},
}
