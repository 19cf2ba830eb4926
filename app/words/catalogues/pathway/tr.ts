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
    'Pourquoi nous pouvons vous appeler': 'Sizi neden arayabiliriz',
    'Chaque raison a sa date. Il n’y a pas d’autre calcul, et aucun employeur ne les lit.':
      'Her nedenin bir tarihi var. Başka bir hesap yapılmaz ve hiçbir işveren bunları okumaz.',
    'Aucune raison en ce moment.': 'Şu anda bir neden yok.',
    'Si une raison n’est pas ou plus vraie, dites-le : elle est retirée aussitôt, et votre conseiller·ère le voit.':
      'Bir neden doğru değilse ya da artık doğru değilse bunu söyleyin: hemen kaldırılır ve danışmanınız bunu görür.',
    'Ce n’est pas ou plus vrai': 'Bu doğru değil ya da artık doğru değil',
    'Une action était prévue pour le {{date}}.': '{{date}} için bir şey planlanmıştı.',
    'Une offre attend votre réponse depuis le {{date}}.':
      'Bir iş ilanı {{date}} tarihinden beri cevabınızı bekliyor.',
    'Trois fois de suite, nous n’avons pas eu de réponse de vous, la dernière le {{date}}.':
      'Art arda üç kez sizden yanıt alamadık, sonuncusu {{date}} tarihinde.',
    'Une offre a été perdue le {{date}}, car nous n’avons pas pu vous joindre.':
      'Size ulaşamadığımız için {{date}} tarihinde bir iş ilanı kaçtı.',
    'Votre accord pour être visible se termine le {{date}}.':
      'Görünür olma onayınız {{date}} tarihinde bitiyor.',
    'Une étape de votre parcours était prévue pour le {{date}}.':
      'Yolunuzun bir adımı {{date}} için planlanmıştı.',
    'Vos disponibilités n’ont pas été confirmées depuis le {{date}}.':
      'Ne zaman çalışabileceğiniz {{date}} tarihinden beri doğrulanmadı.',
    'Nous n’avons pas de nouvelles de vous depuis le {{date}}.':
      '{{date}} tarihinden beri sizden haber almadık.',
    'Cette raison ne compte déjà plus.': 'Bu neden artık sayılmıyor.',
    'Mon équipe': 'Ekibim',
    'Qui m’accompagne, et ce que chacun peut lire.': 'Bana kim eşlik ediyor ve herkes neyi okuyabiliyor.',
    'Voir mon équipe': 'Ekibimi gör',
    'Qui vous accompagne, et ce que chacun peut lire. Vous pouvez dire non à tout moment : l’effet est immédiat.':
      'Size kim eşlik ediyor ve herkes neyi okuyabiliyor. İstediğiniz an hayır diyebilirsiniz: hemen geçerli olur.',
    'Qui vous suit': 'Sizi kim izliyor',
    'Personne encore': 'Henüz kimse yok',
    'Lit tout votre dossier.': 'Dosyanızın tamamını okur.',
    'Ces structures de la Cité lisent aussi votre dossier, pour vous accueillir :':
      'Cité’nin şu kurumları da sizi karşılamak için dosyanızı okur:',
    'Vos partenaires': 'Ortaklarınız',
    'Aucune autre structure ne lit votre dossier.': 'Başka hiçbir kurum dosyanızı okumaz.',
    'Depuis le {{day}}': '{{day}} tarihinden beri',
    'Votre nom et votre profil': 'Adınız ve profiliniz',
    'Téléphone, e-mail, adresse et date de naissance': 'Telefon, e-posta, adres ve doğum tarihi',
    'Les étapes du parcours': 'Yolunuzun adımları',
    'Les difficultés notées': 'Not edilen zorluklar',
    'Les notes et les échanges': 'Notlar ve görüşmeler',
    'Ne plus rien partager': 'Artık hiçbir şey paylaşma',
    'Aides demandées pour vous': 'Sizin için istenen yardımlar',
    'Cette structure ne lit rien de vous tant qu’elle n’a pas dit oui. Elle lirait alors :':
      'Bu kurum evet demeden sizinle ilgili hiçbir şey okumaz. O zaman şunları okur:',
    'Réponse attendue avant le {{day}}': '{{day}} tarihinden önce yanıt bekleniyor',
    'Aide pour une difficulté': 'Bir zorluk için yardım',
    'Refuser cette aide': 'Bu yardımı reddet',
    'Cette structure n’est plus dans l’équipe. Rechargez la page.':
      'Bu kurum artık ekipte değil. Sayfayı yenileyin.',
    'Cette orientation a déjà une réponse. Rechargez la page.':
      'Bu istek zaten yanıtlandı. Sayfayı yenileyin.',
  },
  counted: {},
}
