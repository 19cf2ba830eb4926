import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Un calcul ouvert, avec les nombres en service aujourd’hui : version {{version}}, depuis le {{day}}.':
      'Bugün kullanılan sayılarla açık bir hesap: {{version}} sürümü, {{day}} tarihinden beri.',
    'Qui décide': 'Kim karar verir',
    'Une personne, toujours. Le score trie une liste, il ne refuse personne (RGPD, article 22). Un conseiller ou une conseillère de la Cité lit chaque demande, parle avec l’habitant·e, et valide ou non.':
      'Her zaman bir insan. Puan bir listeyi sıralar, kimseyi reddetmez (GDPR, madde 22). Cité’den bir danışman her isteği okur, kişiyle konuşur, onaylar ya da onaylamaz.',
    'Qui reste en dehors d’une liste peut quand même être proposé à l’employeur par la Cité.':
      'Listede olmayan biri de Cité tarafından işverene önerilebilir.',
    'Ce qui est comparé': 'Neler karşılaştırılır',
    'Ce qui n’est jamais utilisé': 'Asla kullanılmayanlar',
    'Le nom, l’âge, le sexe, l’origine, la nationalité, la situation de famille, la santé, l’adresse, le quartier, le fait d’habiter un quartier prioritaire, le dispositif ou la structure qui accompagne, une photo, un texte libre.':
      'Ad, yaş, cinsiyet, köken, uyruk, aile durumu, sağlık, adres, mahalle, öncelikli bir mahallede oturmak, destek veren program ya da kurum, fotoğraf, serbest metin.',
    'Le calcul ne les reçoit pas : il n’a que la liste ci-dessus.':
      'Hesap bunları almaz: elinde yalnızca yukarıdaki liste vardır.',
    'D’abord, les conditions': 'Önce koşullar',
    'Une personne est dans la liste d’une offre si elle a choisi d’être visible et si, pour ce que l’offre demande :':
      'Bir kişi, görünmeyi seçtiyse ve teklifin istedikleri için şunlar geçerliyse listededir:',
    'Ce qui n’est pas encore dit ne ferme aucune porte : l’employeur lit « à vérifier ».':
      'Henüz söylenmemiş olan hiçbir kapıyı kapatmaz: işveren “kontrol edilecek” okur.',
    'Ensuite, les points': 'Sonra puanlar',
    'Chaque part donne des points, leur somme fait le score, de 0 à 100. Une compétence compte selon l’importance que l’offre lui donne, et davantage quand peu de métiers la demandent. Un métier voisin, une compétence proche comptent en partie.':
      'Her bölüm puan verir, toplamı 0 ile 100 arası puanı oluşturur. Bir beceri, teklifin verdiği öneme göre ve az meslek istediğinde daha çok sayılır. Komşu bir meslek ya da yakın bir beceri kısmen sayılır.',
    'Compétences proches': 'Yakın beceriler',
    'Le temps est une estimation. Il est compté par tranches, jamais à la minute : personne ne peut en déduire une adresse.':
      'Süre bir tahmindir. Dakika dakika değil, dilimlerle hesaplanır: kimse bundan bir adres çıkaramaz.',
    'Points du trajet, selon la durée que la personne accepte':
      'Kişinin kabul ettiği süreye göre yolculuk puanları',
    'Elle accepte': 'Kabul edilen',
    '{{minutes}} min au plus': 'en çok {{minutes}} dk.',
    'hors liste': 'liste dışı',
    'À égalité': 'Puanlar eşitse',
    'Un employeur lit les scores et leurs parties par pas de cinq points : au point près, ils diraient des durées et des trajets ce que la carte tait. La page où une personne paraît dépend du score exact ; sur une page, un même score lu vaut égalité.':
      'Bir işveren puanları ve bölümlerini beşer puanlık adımlarla okur: tam puan, kartın gizlediği süre ve yolculukları açığa vururdu. Bir kişinin hangi sayfada göründüğü tam puana bağlıdır; bir sayfada okunan aynı puan eşit sayılır.',
    'Les versions': 'Sürümler',
    '{{version}}, depuis le {{day}}': '{{version}}, {{day}} tarihinden beri',
    'Une nouvelle version est d’abord rejouée sur des offres passées. La coordination lit qui monte et qui descend, sans aucun nom, avant de l’adopter.':
      'Yeni bir sürüm önce eski tekliflerde denenir. Koordinasyon, benimsemeden önce kimin yükseldiğini ve kimin düştüğünü hiçbir ad olmadan okur.',
    Contester: 'İtiraz etmek',
    'Chaque mise en relation garde un reçu : ce qui a été compté, avec quelle version. L’habitant·e le lit dans son espace et peut demander à la Cité de tout revoir. Vous pouvez aussi saisir la CNIL (RGPD, article 77).':
      'Her tanıştırmanın bir dökümü saklanır: ne sayıldı, hangi sürümle. Kişi bunu alanında okur ve Cité’den her şeyi yeniden incelemesini isteyebilir. CNIL’e de başvurabilirsiniz (GDPR, madde 77).',
    'Lire mes reçus dans mon espace': 'Dökümlerimi alanımda oku',
    'comparées à celles que l’offre demande': 'teklifin istedikleriyle karşılaştırılır',
    'Métiers recherchés': 'Aranan meslekler',
    'comparés au métier de l’offre': 'teklifin mesleğiyle karşılaştırılır',
    'Métiers exercés': 'Yapılan meslekler',
    'avec les mois, comparés à l’expérience demandée': 'aylarla birlikte, istenen deneyimle karşılaştırılır',
    'si l’offre en demande': 'teklif istiyorsa',
    'Certificats (CACES, habilitations…)': 'Sertifikalar (CACES, yetki belgeleri…)',
    'Langues et niveaux': 'Diller ve düzeyler',
    'comparés à celui de l’offre': 'tekliftekiyle karşılaştırılır',
    'comparés aux horaires de l’offre': 'teklifin saatleriyle karşılaştırılır',
    'Date de disponibilité': 'Uygun olunan tarih',
    'comparée à la date de début': 'başlangıç tarihiyle karşılaştırılır',
    'Point de départ': 'Çıkış noktası',
    'le milieu d’un secteur où vivent au moins cinq personnes visibles, seulement pour estimer un temps de trajet':
      'en az beş görünür kişinin yaşadığı bir bölgenin ortası; yalnızca yolculuk süresini tahmin etmek için',
    'Trajets acceptés': 'Kabul edilen yolculuklar',
    'la durée que la personne accepte, pour chaque moyen': 'kişinin her araç için kabul ettiği süre',
    'si l’offre est réservée à un vivier': 'teklif bir havuza ayrılmışsa',
    'Apparitions récentes': 'Son görünmeler',
    'seulement pour départager des scores égaux': 'yalnızca eşit puanları ayırmak için',
    'l’offre est réservée à un vivier, et la personne en est membre':
      'teklif bir havuza ayrılmış ve kişi üyesi',
    'la personne accepte ce type de contrat': 'kişi bu tür sözleşmeyi kabul ediyor',
    'la personne est disponible à tous les moments demandés': 'kişi istenen tüm zamanlarda uygun',
    'la personne est disponible à la date de début': 'kişi başlangıç tarihinde uygun',
    'la personne les a toutes': 'kişide hepsi var',
    'Permis indispensables': 'Şart olan ehliyetler',
    'la personne les a': 'kişide var',
    'Certificats indispensables': 'Şart olan sertifikalar',
    'Langues indispensables': 'Şart olan diller',
    'la personne les parle au niveau demandé': 'kişi bunları istenen düzeyde konuşuyor',
    'un moyen de transport au moins reste dans la durée qu’elle accepte, à ces horaires':
      'bu saatlerde en az bir ulaşım aracı kabul ettiği süre içinde kalıyor',
    'vocabulaire de départ': 'başlangıç sözlüğü',
    'pas encore chargé': 'henüz yüklenmedi',
    'Les ressemblances sont apprises du répertoire des métiers (ROME, France Travail) : {{source}}. Elles ne viennent pas de ce que font les personnes du portail.':
      'Benzerlikler Fransız meslek rehberinden (ROME, France Travail) öğrenilir: {{source}}. Portaldaki kişilerin yaptıklarından gelmez.',
    'Le portail connaît {{pairs}} paires de compétences proches. Une compétence proche vaut de {{least}} à {{most}} de celle qui est demandée, selon leur ressemblance, et la meilleure seule compte.':
      'Portal {{pairs}} yakın beceri çifti bilir. Yakın bir beceri, benzerliğe göre istenenin {{least}} ile {{most}} arası kadarı eder ve yalnızca en iyisi sayılır.',
    '{{speed}} km/h jusqu’à {{distance}} km': '{{distance}} km’ye kadar {{speed}} km/sa',
    '{{speed}} km/h': '{{speed}} km/sa',
    '{{speed}} km/h au-delà': 'daha uzağa {{speed}} km/sa',
    'chemin de {{factor}} fois la distance à vol d’oiseau': 'kuş uçuşu mesafenin {{factor}} katı yol',
    '{{minutes}} min en plus': 'ek {{minutes}} dk.',
    'pas la nuit': 'gece yok',
    'Première version.': 'İlk sürüm.',
    '{{label}} : {{before}} devient {{after}}.': '{{label}}: {{before}} yerine {{after}}.',
    'Compétences, quand l’offre n’en demande aucune': 'Beceriler, teklif hiç istemiyorsa',
    'Métier, quand on ne sait pas lequel la personne cherche ou a exercé':
      'Meslek, kişinin hangisini aradığı ya da yaptığı bilinmiyorsa',
    'Trajet, quand on ne le connaît pas': 'Yolculuk, bilinmiyorsa',
    'Expérience, quand l’offre n’en demande pas': 'Deneyim, teklif istemiyorsa',
    'Deux métiers se ressemblent à partir de': 'İki meslek şuradan itibaren benzer sayılır',
    '{{share}} de ressemblance entre leurs compétences': 'becerileri arasında {{share}} benzerlik',
    'Métier ressemblant sans être voisin': 'Benzer ama komşu olmayan meslek',
    'au plus {{share}} des points': 'en çok puanların {{share}} kadarı',
    'Trajet court, qui a tous les points': 'Tüm puanları alan kısa yolculuk',
    'jusqu’à {{minutes}} min': '{{minutes}} dk. kadar',
    'Trajet aussi long que la personne l’accepte': 'Kişinin kabul ettiği kadar uzun yolculuk',
    '{{share}} des points': 'puanların {{share}} kadarı',
  },
  counted: {
    '{{n}} points sur 100': { one: '100 üzerinden {{n}} puan', other: '100 üzerinden {{n}} puan' },
    'À score égal, passe d’abord la personne apparue dans le moins de listes d’offres depuis {{n}} jours. À égalité encore, un tirage propre à chaque offre décide.':
      {
        one: 'Puan eşitse, {{n}} gündür en az listede görünen kişi önce gelir. Yine eşitse her teklif için ayrı bir kura karar verir.',
        other:
          'Puan eşitse, {{n}} gündür en az listede görünen kişi önce gelir. Yine eşitse her teklif için ayrı bir kura karar verir.',
      },
    'Une page de liste montre {{cards}} profils. Une personne qui correspond à une offre et que personne n’a vue depuis {{n}} jours est signalée à la Cité, avec la raison.':
      {
        one: 'Listenin bir sayfası {{cards}} profil gösterir. Bir teklife uyan ve {{n}} gündür kimsenin görmediği kişi, nedeniyle birlikte Cité’ye bildirilir.',
        other:
          'Listenin bir sayfası {{cards}} profil gösterir. Bir teklife uyan ve {{n}} gündür kimsenin görmediği kişi, nedeniyle birlikte Cité’ye bildirilir.',
      },
  },
}
