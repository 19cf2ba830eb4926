import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Cité de l’emploi : une réponse est attendue de vous. Ouvrez :': 'Cevabınız bekleniyor:',
    'Cité de l’emploi : donnez de vos nouvelles. Répondez ici :': 'Nasılsınız? Cevaplayın:',
    'Cité de l’emploi : rappel, un rendez-vous est prévu demain. Voir :': 'Yarın randevunuz var:',
    'Ne plus recevoir ces messages par e-mail, sans vous connecter :':
      'Bu mesajları e-postayla artık almamak için, giriş yapmadan:',
    'Un rendez-vous est prévu demain': 'Yarın bir randevu var',
    'Une étape de votre parcours est prévue {{day}}.': 'Yolunuzun bir adımı {{day}} için planlandı.',
    'Le détail est dans votre espace. Si vous ne pouvez pas venir, prévenez votre conseiller·ère :':
      'Ayrıntılar alanınızda. Gelemeyecekseniz danışmanınıza haber verin:',
    'Un message de la Cité de l’emploi': 'Cité de l’emploi’den bir mesaj',
    'Ouvrir le message': 'Mesajı aç',
    'Pour savoir de quoi il s’agit, appelez votre conseiller·ère.':
      'Konunun ne olduğunu öğrenmek için danışmanınızı arayın.',
    'Un lien reçu par SMS sert pendant 30 jours. Entrez dans votre espace, ou appelez votre conseiller·ère.':
      'SMS ile gelen bir bağlantı 30 gün geçerlidir. Alanınıza girin ya da danışmanınızı arayın.',
    'Ne plus recevoir de SMS': 'Artık SMS almamak',
    'Ne plus recevoir de SMS ?': 'Artık SMS almak istemiyor musunuz?',
    'Ne plus recevoir d’e-mails ?': 'Artık e-posta almak istemiyor musunuz?',
    'La Cité ne vous écrira plus par SMS. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.':
      'Cité size artık SMS ile yazmayacak. Fikrinizi alanınızda ya da danışmanınıza söyleyerek değiştirebilirsiniz.',
    'La Cité ne vous écrira plus par e-mail, sauf pour le lien de connexion que vous demandez et avant d’effacer vos données. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.':
      'Cité size artık e-posta yazmayacak; yalnızca istediğiniz giriş bağlantısı ve verileriniz silinmeden önceki uyarı gelir. Fikrinizi alanınızda ya da danışmanınıza söyleyerek değiştirebilirsiniz.',
    'Arrêter les SMS': 'SMS’leri durdur',
    'Arrêter les e-mails': 'E-postaları durdur',
    'Plus aucun SMS ne vous sera envoyé.': 'Size artık SMS gönderilmeyecek.',
    'Plus aucun e-mail ne vous sera envoyé, sauf le lien de connexion que vous demandez et l’avis avant effacement.':
      'İstediğiniz giriş bağlantısı ve silmeden önceki uyarı dışında size artık e-posta gönderilmeyecek.',
    'Choisir autrement': 'Başka türlü seç',
    'Comment nous vous écrivons': 'Size nasıl yazıyoruz',
    'Par e-mail, par SMS, les deux ou aucun : c’est vous qui choisissez, et vous pouvez changer à tout moment.':
      'E-postayla, SMS ile, ikisiyle ya da hiçbiriyle: siz seçersiniz ve istediğiniz an değiştirebilirsiniz.',
    'Comment voulez-vous que nous vous écrivions ?': 'Size nasıl yazmamızı istersiniz?',
    'Le lien de connexion que vous demandez et l’avis avant effacement de vos données arrivent toujours par e-mail.':
      'İstediğiniz giriş bağlantısı ve verileriniz silinmeden önceki uyarı her zaman e-postayla gelir.',
    'De courts messages avec un lien. Ni votre nom, ni celui d’un employeur n’y sont écrits.':
      'Bağlantı içeren kısa mesajlar. İçinde ne sizin adınız ne de bir işverenin adı yazar.',
    'Pour recevoir des SMS, donnez d’abord votre numéro de téléphone.':
      'SMS almak için önce telefon numaranızı verin.',
    'Donner mon numéro': 'Numaramı ver',
    'La Cité n’envoie pas encore de SMS. Votre choix est gardé pour le jour où elle le fera.':
      'Cité henüz SMS göndermiyor. Seçiminiz gönderileceği güne kadar saklanır.',
    'Garder ce choix': 'Bu seçimi kaydet',
    'Votre choix est gardé': 'Seçiminiz kaydedildi',
    'Choisir comment on m’écrit': 'Bana nasıl yazılacağını seç',
    'Pour vous écrire comme vous le voulez, et pas autrement.':
      'Size istediğiniz gibi yazmak, başka türlü yazmamak için.',
    'Changer mon choix': 'Seçimimi değiştir',
    'oui, depuis le {{day}}': 'evet, {{day}} tarihinden beri',
    'non, depuis le {{day}}': 'hayır, {{day}} tarihinden beri',
    'oui, sans choix de votre part': 'evet, siz bir seçim yapmadınız',
    'non, sans choix de votre part': 'hayır, siz bir seçim yapmadınız',
    'noté par votre conseiller·ère': 'danışmanınız tarafından not edildi',
    'par le lien d’un message': 'bir mesajın bağlantısıyla',
    'en répondant STOP à un SMS': 'bir SMS’e STOP yanıtıyla',
    'SMS refusé par l’opérateur': 'SMS operatör tarafından reddedildi',
    'Messages par e-mail ou par SMS : oui': 'E-posta ya da SMS ile mesaj: evet',
    'Messages par e-mail ou par SMS : non': 'E-posta ya da SMS ile mesaj: hayır',
    'Un court message avec un lien (SMS)': 'Bağlantı içeren kısa bir mesaj (SMS)',
    'pour vous envoyer un SMS': 'size SMS göndermek için',
  },
  counted: {},
}
