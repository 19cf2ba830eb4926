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
    'Ce que la Cité sait de vous': 'Cité’nin sizin hakkınızda bildikleri',
    'Tout ce qui est gardé, pourquoi, jusqu’à quand, et qui l’a vu.':
      'Tutulan her şey, neden, ne zamana kadar ve kim gördü.',
    'Sur cette page': 'Bu sayfada',
    'Qui m’a vu·e': 'Beni kim gördü',
    'Emporter ou effacer': 'Al ya da sil',
    'L’export contient tout, ligne par ligne. Il est noté au journal. L’effacement est immédiat et définitif.':
      'Dışa aktarma her şeyi satır satır içerir. Kayıt defterine yazılır. Silme anında ve kesindir.',
    'À lire et à imprimer': 'Okumak ve yazdırmak için',
    'Pour une machine (JSON)': 'Makine için (JSON)',
    Pourquoi: 'Neden',
    'De quel droit': 'Hangi hakla',
    'Jusqu’à quand': 'Ne zamana kadar',
    'Rien pour le moment.': 'Şimdilik bir şey yok.',
    'Lire le reçu': 'Dökümü oku',
    'Personne n’a ouvert votre identité.': 'Kimse kimliğinizi açmadı.',
    'Votre nom ou vos coordonnées ont été lus par': 'Adınızı ya da iletişim bilgilerinizi okuyanlar',
    Qui: 'Kim',
    Où: 'Nerede',
    'Combien de fois': 'Kaç kez',
    'La dernière fois': 'Son kez',
    'Votre profil, sans votre nom, n’est apparu dans aucune liste d’employeur.':
      'Profiliniz, adınız olmadan, hiçbir işveren listesinde görünmedi.',
    'Votre profil est apparu, sans votre nom, dans les listes de':
      'Profiliniz, adınız olmadan, şu listelerde göründü',
    Établissement: 'İşletme',
    Pour: 'Ne için',
    'dans votre dossier': 'dosyanızda',
    'dans la liste des habitant·es': 'sakinler listesinde',
    'dans la liste d’une offre': 'bir teklifin listesinde',
    'dans la liste des mises en relation': 'tanıştırmalar listesinde',
    'dans la liste des personnes peu vues': 'az görülen kişiler listesinde',
    'dans la liste des personnes à qui une formation ouvrirait des offres':
      'bir eğitimin iş ilanlarını açacağı kişiler listesinde',
    'dans la liste des personnes inscrites lors d’un événement':
      'bir etkinlikte kaydedilen kişiler listesinde',
    'dans la liste des orientations': 'yönlendirmeler listesinde',
    'dans la liste des personnes à appeler': 'aranacak kişiler listesinde',
    'après votre accord et celui de la Cité': 'sizin ve Cité’nin onayından sonra',
    'dans le portail': 'portalda',
    'Qui vous êtes': 'Kim olduğunuz',
    'Pour vous reconnaître et vous joindre. Un employeur ne le lit qu’après votre oui et celui de la Cité.':
      'Sizi tanımak ve size ulaşmak için. Bir işveren ancak sizin ve Cité’nin evetinden sonra okur.',
    'Mission d’intérêt public de la Cité de l’emploi : vous accompagner (RGPD, article 6.1.e).':
      'Cité de l’emploi’nin kamu yararı görevi: size destek olmak (GDPR, madde 6.1.e).',
    'Deux ans après votre dernier contact avec la Cité, ou dès que vous demandez l’effacement.':
      'Cité ile son temasınızdan iki yıl sonrasına ya da silme istediğiniz ana kadar.',
    'Corriger mon identité': 'Kimliğimi düzelt',
    'Ce que vous savez faire et cherchez': 'Yapabildikleriniz ve aradıklarınız',
    'Pour trouver les offres qui vous vont. Les employeurs le voient sans votre nom, si vous êtes visible.':
      'Size uyan teklifleri bulmak için. Görünürseniz işverenler bunu adınız olmadan görür.',
    'Corriger mon profil': 'Profilimi düzelt',
    'Vos accords pour être visible': 'Görünür olma onaylarınız',
    'Pour prouver que vous avez choisi, et ce que vous aviez lu.':
      'Seçtiğinizi ve ne okuduğunuzu kanıtlamak için.',
    'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment. La preuve : RGPD, article 7.1.':
      'Onayınız (GDPR, madde 6.1.a); istediğiniz an geri çekebilirsiniz. Kanıt: GDPR, madde 7.1.',
    'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment.':
      'Onayınız (GDPR, madde 6.1.a); istediğiniz an geri çekebilirsiniz.',
    'Prolonger ou retirer mon accord': 'Onayımı uzat ya da geri çek',
    'Vos mises en relation': 'Tanıştırmalarınız',
    'Pour vous présenter une offre et suivre ce qui s’est passé. Le reçu dit comment le score a été fait.':
      'Size bir teklif sunmak ve olanları izlemek için. Döküm, puanın nasıl yapıldığını söyler.',
    'Autant que votre dossier. Après un effacement : la date, l’offre et l’issue, sans rien de vous.':
      'Dosyanız kadar. Silmeden sonra: tarih, teklif ve sonuç, sizden hiçbir şey olmadan.',
    'Votre parcours': 'Yolunuz',
    'Pour savoir où vous en êtes et ce qui vous aiderait. Aucun employeur ne le lit, aucun score n’en tient compte.':
      'Nerede olduğunuzu ve size neyin yardım edeceğini bilmek için. Hiçbir işveren okumaz, hiçbir puan bunu hesaba katmaz.',
    'Deux ans après votre dernier contact avec la Cité. Une difficulté notée est retirée dès que vous le demandez.':
      'Cité ile son görüşmenizden iki yıl sonrasına kadar. Not edilen bir zorluk, istediğiniz anda silinir.',
    'Ce que vos conseiller·ères ont noté': 'Danışmanlarınızın notları',
    'Pour vous accompagner sans vous faire tout redire. Aucun employeur ne le lit.':
      'Her şeyi yeniden anlattırmadan size destek olmak için. Hiçbir işveren okumaz.',
    'Les messages que nous vous avons envoyés': 'Size gönderdiğimiz mesajlar',
    'Pour ne pas vous envoyer deux fois le même.': 'Aynısını iki kez göndermemek için.',
    'Trente jours.': 'Otuz gün.',
    'Vos connexions': 'Oturumlarınız',
    'Pour que vous seul·e entriez dans votre espace.': 'Alanınıza yalnızca siz giresiniz diye.',
    'Sécurité de vos données (RGPD, articles 6.1.c et 32).':
      'Verilerinizin güvenliği (GDPR, madde 6.1.c ve 32).',
    'Un lien sert quinze minutes, une connexion trente jours au plus.':
      'Bir bağlantı on beş dakika, bir oturum en çok otuz gün geçerlidir.',
    'Où votre profil est apparu, sans votre nom': 'Profilinizin adınız olmadan göründüğü yerler',
    'Pour que chacun·e soit vu·e à son tour, et que vous sachiez qui vous a vu·e.':
      'Herkes sırayla görülsün ve sizi kimin gördüğünü bilesiniz diye.',
    'Autant que votre dossier.': 'Dosyanız kadar.',
    'Le journal de ce qui a été fait': 'Yapılanların kaydı',
    'Pour pouvoir vérifier, après coup, qui a fait quoi avec vos données.':
      'Verilerinizle kimin ne yaptığını sonradan denetleyebilmek için.',
    'Obligation de rendre compte (RGPD, articles 5.2 et 6.1.c).':
      'Hesap verme yükümlülüğü (GDPR, madde 5.2 ve 6.1.c).',
    'Le journal n’est jamais modifié. Il ne contient que des numéros : après un effacement, ils ne mènent plus à vous.':
      'Kayıt asla değiştirilmez. Yalnızca numaralar içerir: silmeden sonra size götürmezler.',
  },
  counted: {},
}
