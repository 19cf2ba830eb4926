import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Bonjour {{name}}': 'Merhaba {{name}}',
    'La suite : compléter votre profil. Chaque réponse aide, aucune n’est obligatoire.':
      'Sırada: profilinizi tamamlamak. Her yanıt yararlıdır, hiçbiri zorunlu değildir.',
    'La suite : choisir si les employeurs peuvent voir votre profil, sans votre nom.':
      'Sırada: işverenlerin profilinizi, adınız olmadan, görüp göremeyeceğini seçmek.',
    'Tout est prêt. La Cité vous prévient dès qu’une offre vous correspond.':
      'Her şey hazır. Size uyan bir teklif çıkar çıkmaz Cité haber verir.',
    'Votre réponse est attendue': 'Yanıtınız bekleniyor',
    'Chez {{employer}}. L’employeur n’a pas votre nom.': '{{employer}}. İşveren adınızı bilmiyor.',
    'depuis {{day}}': '{{day}} gününden beri',
    'Lire et répondre': 'Oku ve yanıtla',
    'Mon profil est complet': 'Profilim tamam',
    'Compléter mon profil': 'Profilimi tamamla',
    'Réponses données': 'Verilen yanıtlar',
    Continuer: 'Devam et',
    '(rempli)': '(dolduruldu)',
    '(à remplir)': '(doldurulacak)',
    'Sans métier recherché, le profil ressort moins bien pour les offres d’un métier précis.':
      'Aranan meslek olmadan profil belirli bir mesleğin tekliflerinde daha az öne çıkar.',
    'Sans expérience indiquée, rien n’est compté quand une offre en demande.':
      'Deneyim belirtilmezse, deneyim isteyen bir teklifte hiçbir şey sayılmaz.',
    'Compétences non renseignées : c’est ce qui pèse le plus dans une recherche.':
      'Beceriler girilmemiş: aramada en çok onlar sayılır.',
    'Permis non renseignés : les employeurs lisent « à vérifier ».':
      'Ehliyetler girilmemiş: işverenler “kontrol edilecek” görür.',
    'Certificats non renseignés (CACES, habilitations) : les employeurs lisent « à vérifier ».':
      'Sertifikalar girilmemiş (CACES, yetki belgeleri): işverenler “kontrol edilecek” görür.',
    'Langues non renseignées : les employeurs lisent « à vérifier ».':
      'Diller girilmemiş: işverenler “kontrol edilecek” görür.',
    'Moments de travail non renseignés : des offres aux horaires impossibles peuvent arriver.':
      'Çalışma saatleri girilmemiş: saatleri size uymayan teklifler gelebilir.',
    'Date de début non renseignée : les employeurs lisent « à vérifier ».':
      'Başlangıç tarihi girilmemiş: işverenler “kontrol edilecek” görür.',
    'Trajets non renseignés : personne ne peut dire si un poste est assez près.':
      'Yolculuk girilmemiş: bir işin yeterince yakın olup olmadığı söylenemez.',
    'Contrats non renseignés : des offres au contrat non souhaité peuvent arriver.':
      'Sözleşmeler girilmemiş: istemediğiniz sözleşmeyle teklifler gelebilir.',
    'Pas visible': 'Görünmüyor',
    Visible: 'Görünüyor',
    'Aucun employeur ne voit votre profil. Vous choisissez si cela change.':
      'Hiçbir işveren profilinizi görmüyor. Değişip değişmeyeceğini siz seçersiniz.',
    'Devenir visible, sans mon nom': 'Adım olmadan görünür ol',
    'Ce que verraient les employeurs': 'İşverenlerin göreceği',
    'Les employeurs voient votre profil sans votre nom, jusqu’au <strong>{{date}}</strong>. Vous pouvez arrêter maintenant : l’effet est immédiat.':
      'İşverenler profilinizi adınız olmadan <strong>{{date}}</strong> tarihine kadar görür. Şimdi durdurabilirsiniz: hemen etkili olur.',
    'Prolonger, changer de viviers': 'Uzat, havuzları değiştir',
    'Suis-je facile à trouver ?': 'Beni bulmak kolay mı?',
    'Ces {{days}} derniers jours, le profil d’aujourd’hui correspond à <strong>{{eligible}}</strong> sur {{offers}}. Il a été montré à un employeur pour <strong>{{shown}}</strong>.':
      'Son {{days}} günde bugünkü profil {{offers}} teklif içinden <strong>{{eligible}}</strong> için uygundu. Bir işverene <strong>{{shown}}</strong> için gösterildi.',
    'aucune offre': 'hiçbir teklif',
    'Ce que coûte un champ vide': 'Boş bir alanın bedeli',
    'Un champ vide ne ferme aucune offre.': 'Boş bir alan hiçbir teklifi kapatmaz.',
    'Les points sont un maximum : la vraie réponse peut compter moins, jamais plus.':
      'Puanlar en yüksek değerdir: gerçek yanıt daha az sayılabilir, asla daha çok değil.',
    'Métier recherché': 'Aranan meslek',
    Expérience: 'Deneyim',
    Compétences: 'Beceriler',
    Permis: 'Ehliyetler',
    Certificats: 'Sertifikalar',
    'Moments de travail': 'Çalışma zamanları',
    'Date de début': 'Başlangıç tarihi',
    Trajets: 'Yolculuk',
    'Contrats acceptés': 'Kabul edilen sözleşmeler',
    'Ce qui m’ouvrirait plus d’offres': 'Bana daha çok teklif açacak şeyler',
    'Parmi les offres publiées aujourd’hui. Rien n’est obligatoire.':
      'Bugün yayımlanan teklifler arasında. Hiçbiri zorunlu değildir.',
    'Savoir « {{skill}} »': '“{{skill}}” bilmek',
    'Obtenir « {{skill}} »': '“{{skill}}” almak',
    'Passer le permis {{code}}': '{{code}} ehliyeti almak',
    'Atteindre le niveau {{level}} en {{language}}': '{{language}} dilinde {{level}} düzeyine ulaşmak',
    'Accepter {{minutes}} min de trajet {{mode}} (temps estimé)':
      '{{mode}} {{minutes}} dk. yolu kabul etmek (tahmini)',
    'Mes données': 'Verilerim',
    'Ce que la Cité garde de vous, qui l’a vu, et comment le corriger, l’emporter ou l’effacer.':
      'Cité’nin sizinle ilgili sakladıkları, kimin gördüğü ve nasıl düzeltilip alınacağı ya da silineceği.',
    'Voir mes données': 'Verilerimi gör',
    'Mes mises en relation': 'Tanıştırmalarım',
    'Aucune pour le moment': 'Şimdilik yok',
    'Quand un employeur ou la Cité vous propose une offre, elle apparaît ici. Rien ne se passe sans votre accord.':
      'Bir işveren ya da Cité size teklif sunduğunda burada görünür. Siz kabul etmeden hiçbir şey olmaz.',
    ', chez {{employer}}': ', {{employer}}',
    'Demandée par un employeur': 'Bir işveren istedi',
    'Proposée par la Cité': 'Cité önerdi',
    'Étudiée par la Cité': 'Cité inceliyor',
    'À vous de répondre': 'Yanıt sırası sizde',
    'Contact transmis': 'İletişim verildi',
    'Rencontre faite': 'Görüşme yapıldı',
    Embauche: 'İşe alındı',
    'Sans embauche': 'İşe alınmadı',
    'Sans suite': 'Sürdürülmedi',
    'Offre déclinée': 'Teklif reddedildi',
    'Sans nouvelles': 'Haber yok',
    Arrêtée: 'Durduruldu',
    'Oui transmis à la Cité': 'Evet yanıtınız Cité’ye iletildi',
    'Un employeur a demandé à vous rencontrer. La Cité regarde d’abord si l’offre est sérieuse, puis vous demande votre avis.':
      'Bir işveren sizinle görüşmek istedi. Cité önce teklifin ciddi olup olmadığına bakar, sonra size sorar.',
    'La Cité étudie cette offre pour vous. Vous serez consulté·e avant toute mise en contact.':
      'Cité bu teklifi sizin için inceliyor. Herhangi bir iletişimden önce size sorulacak.',
    'Vous avez dit oui. Votre conseiller·ère doit encore valider : l’employeur ne sait pas encore qui vous êtes.':
      'Evet dediniz. Danışmanınızın da onaylaması gerekiyor: işveren henüz kim olduğunuzu bilmiyor.',
    'Lisez l’offre, puis dites oui ou non. L’employeur n’a pas votre nom.':
      'Teklifi okuyun, sonra evet ya da hayır deyin. İşveren adınızı bilmiyor.',
    'L’employeur a votre contact.': 'İşverende iletişim bilgileriniz var.',
    'L’employeur a votre contact jusqu’au {{day}} et peut vous appeler.':
      'İşverende iletişim bilgileriniz {{day}} gününe kadar var, sizi arayabilir.',
    'Bravo pour cette embauche !': 'Bu iş için tebrikler!',
    'Cette rencontre n’a pas donné d’embauche. D’autres offres viendront.':
      'Bu görüşme işe alımla sonuçlanmadı. Başka teklifler gelecek.',
    'La Cité n’a pas donné suite à cette offre. Votre conseiller·ère peut vous dire pourquoi.':
      'Cité bu teklifi sürdürmedi. Danışmanınız nedenini söyleyebilir.',
    'Vous avez dit non. L’employeur ne sait pas pourquoi.': 'Hayır dediniz. İşveren nedenini bilmiyor.',
    'L’employeur n’a pas donné de nouvelles. Il n’a plus votre contact.':
      'İşverenden haber gelmedi. İletişim bilgileriniz artık onda değil.',
    'Cette mise en relation est arrêtée. L’employeur n’a pas, ou plus, votre contact.':
      'Bu tanıştırma durduruldu. İletişim bilgileriniz işverende yok ya da artık yok.',
    'Rien d’autre, tant que vous n’avez pas dit oui à une offre.':
      'Bir teklife evet demediğiniz sürece başka hiçbir şey.',
    'C’est une estimation': 'Bu bir tahmindir',
    'Aujourd’hui, aucun employeur ne vous voit. Si vous rejoignez un vivier, votre fiche ressemblera à celle-ci.':
      'Bugün sizi hiçbir işveren görmüyor. Bir havuza katılırsanız kartınız buna benzeyecek.',
    'Une fiche ne montre que ce que vous avez en commun avec au moins quatre autres personnes : ainsi, elle ne permet pas de vous reconnaître. Le reste de votre profil compte quand même pour les offres : chaque employeur lit si vous avez ce que son offre demande.':
      'Kart yalnızca en az dört kişiyle ortak olan özelliklerinizi gösterir: böylece kim olduğunuz anlaşılmaz. Profilinizin geri kalanı teklifler için yine sayılır: her işveren, teklifinin istediğine sahip olup olmadığınızı okur.',
    'À la place de XXX-XXX, chaque employeur lit un numéro différent : deux employeurs ne peuvent pas comparer. Pour une offre, il voit aussi un temps de trajet approximatif jusqu’à son site.':
      'XXX-XXX yerine her işveren farklı bir numara okur: iki işveren karşılaştıramaz. Bir teklif için iş yerine yaklaşık yol süresini de görür.',
    'Modifier mon profil': 'Profilimi değiştir',
    'Profil {{reference}}': '{{reference}} profili',
    'Métier à préciser': 'Meslek belirtilecek',
    'à vérifier avec la Cité': 'Cité ile kontrol edilecek',
    'Expérience dans ces métiers': 'Bu mesleklerde deneyim',
    'moins d’un an': 'bir yıldan az',
    '1 an et plus': '1 yıl ve üzeri',
    '1 à 3 ans': '1–3 yıl',
    '3 ans et plus': '3 yıl ve üzeri',
    aucun: 'yok',
    'Moments de travail possibles': 'Uygun çalışma zamanları',
  },
  counted: {
    '{{n}} offres attendent votre réponse.': {
      one: '{{n}} teklif yanıtınızı bekliyor.',
      other: '{{n}} teklif yanıtınızı bekliyor.',
    },
    '{{n}} offres': { one: '{{n}} teklif', other: '{{n}} teklif' },
    'les employeurs lisent « à vérifier » sur {{n}} offres': {
      one: 'işverenler {{n}} teklifte “kontrol edilecek” görür',
      other: 'işverenler {{n}} teklifte “kontrol edilecek” görür',
    },
    'jusqu’à {{points}} de moins, sur {{n}} offres': {
      one: '{{n}} teklifte en çok {{points}} eksik',
      other: '{{n}} teklifte en çok {{points}} eksik',
    },
    '{{n}} points': { one: '{{n}} puan', other: '{{n}} puan' },
    '{{n}} offres de plus': { one: '{{n}} teklif daha', other: '{{n}} teklif daha' },
  },
}
