import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Tout effacer': 'Her şeyi sil',
    'Effacer toutes vos données ?': 'Tüm verileriniz silinsin mi?',
    'C’est votre droit (RGPD, article 17).': 'Bu sizin hakkınız (GDPR, madde 17).',
    'Ce qui disparaît, tout de suite': 'Hemen silinenler',
    'Le nom, le téléphone, les e-mails, l’adresse et la date de naissance.':
      'Ad, telefon, e-postalar, adres ve doğum tarihi.',
    'Le profil entier, les compétences, les trajets, la place dans les listes et la recherche.':
      'Profilin tamamı, beceriler, yolculuklar, listelerdeki ve aramadaki yer.',
    'Les accords donnés et les viviers.': 'Verilen onaylar ve havuzlar.',
    'Le compte, les connexions ouvertes et les messages envoyés.':
      'Hesap, açık oturumlar ve gönderilen mesajlar.',
    'Les mises en relation en cours s’arrêtent. L’employeur qui avait un contact ne le voit plus, et ne sait pas pourquoi.':
      'Süren tanıştırmalar durur. İletişim bilgisi olan işveren artık göremez ve nedenini bilmez.',
    'Ce qui reste, sans identité': 'Kimlik olmadan kalanlar',
    'De chaque mise en relation : l’offre, les dates, les étapes, le score et l’issue. La Cité doit pouvoir en rendre compte (RGPD, articles 5.2 et 17.3).':
      'Her tanıştırmadan: teklif, tarihler, aşamalar, puan ve sonuç. Cité bunların hesabını verebilmelidir (GDPR, madde 5.2 ve 17.3).',
    'Du journal : ce qui a été fait et quand, avec des numéros. Il ne peut pas être modifié, et ces numéros ne mènent plus à personne.':
      'Kayıt defterinden: ne zaman ne yapıldığı, numaralarla. Değiştirilemez ve bu numaralar artık kimseye götürmez.',
    'Rien ne permet de revenir en arrière. Pour seulement ne plus être visible, retirez plutôt l’accord.':
      'Geri dönüş yoktur. Yalnızca görünmek istemiyorsanız onayı geri çekin.',
    Confirmation: 'Onay',
    'J’ai lu ce qui disparaît et ce qui reste. Je veux tout effacer.':
      'Neyin silindiğini ve neyin kaldığını okudum. Her şeyi silmek istiyorum.',
    'Effacer pour toujours': 'Kalıcı olarak sil',
    'Ne rien effacer': 'Hiçbir şeyi silme',
    'Cochez la case pour confirmer l’effacement.': 'Silmeyi onaylamak için kutuyu işaretleyin.',
  },
  counted: {},
}
