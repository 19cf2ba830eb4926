import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Ma visibilité': 'Görünürlüğüm',
    'Voulez-vous être visible des employeurs ?': 'İşverenlerin sizi görmesini ister misiniz?',
    'Vous êtes visible': 'Görünüyorsunuz',
    'Ils voient ce que vous savez faire, sans votre nom. Vous pouvez arrêter à tout moment.':
      'Neler yapabildiğinizi görürler, adınızı görmezler. İstediğiniz an durdurabilirsiniz.',
    'Jusqu’au {{date}}, sans votre nom.': '{{date}} tarihine kadar, adınız olmadan.',
    'Ce que cela veut dire': 'Bu ne demek',
    'Ce que voient les employeurs': 'İşverenlerin gördüğü',
    'Votre famille de métiers et votre expérience, en gros.': 'Meslek alanınız ve deneyiminiz, kabaca.',
    'Vos compétences, permis, certificats et langues.':
      'Becerileriniz, ehliyetleriniz, sertifikalarınız ve dilleriniz.',
    'Vos jours et moments de travail possibles.': 'Çalışabileceğiniz gün ve saatler.',
    'Un temps de trajet approximatif jusqu’à leur site.': 'İş yerlerine yaklaşık yol süresi.',
    'Ce qu’ils ne voient jamais avant votre accord': 'Siz kabul etmeden asla görmedikleri',
    'Votre nom, votre téléphone, votre e-mail, votre adresse et votre âge.':
      'Adınız, telefonunuz, e-postanız, adresiniz ve yaşınız.',
    'Votre quartier, et qui vous accompagne.': 'Mahalleniz ve size kimin destek verdiği.',
    'Qui voit votre dossier complet': 'Dosyanızın tamamını kim görür',
    'Vous.': 'Siz.',
    'Les conseillers et conseillères de la Cité de l’emploi. Chaque lecture est enregistrée.':
      'Cité de l’emploi danışmanları. Her okuma kaydedilir.',
    'Quand un employeur reçoit vos coordonnées': 'Bir işveren iletişim bilgilerinizi ne zaman alır',
    'Seulement si vous dites oui à cette offre, et si un conseiller ou une conseillère valide.':
      'Yalnızca bu teklife evet derseniz ve bir danışman onaylarsa.',
    'Pour une durée limitée.': 'Sınırlı bir süre için.',
    'Comment arrêter': 'Nasıl durdurulur',
    'À tout moment, en un clic dans votre espace, ou en le disant à la Cité.':
      'İstediğiniz an, alanınızda tek tıkla ya da Cité’ye söyleyerek.',
    'Vous disparaissez aussitôt des listes et vos coordonnées sont refermées.':
      'Listelerden hemen çıkarsınız ve iletişim bilgileriniz kapatılır.',
    'Sans nouvel accord de votre part, tout s’arrête au bout de 6 mois.':
      'Yeniden kabul etmezseniz her şey 6 ay sonra durur.',
    'Un employeur peut-il lire votre nom avant que vous disiez oui à son offre ?':
      'Teklifine evet demeden önce bir işveren adınızı okuyabilir mi?',
    Non: 'Hayır',
    Oui: 'Evet',
    'Dans quels viviers voulez-vous être ?': 'Hangi havuzlarda olmak istersiniz?',
    'Un vivier est une liste de profils sans nom, que des employeurs peuvent consulter.':
      'Havuz, işverenlerin bakabildiği isimsiz profiller listesidir.',
    'Votre accord': 'Onayınız',
    'J’ai lu ce texte et je suis d’accord.': 'Bu metni okudum ve kabul ediyorum.',
    'Devenir visible': 'Görünür ol',
    'Pas maintenant': 'Şimdi değil',
    Arrêter: 'Durdur',
    'Vous disparaissez aussitôt de toutes les listes. Les mises en relation en cours s’arrêtent et vos coordonnées sont refermées.':
      'Tüm listelerden hemen çıkarsınız. Süren tanıştırmalar durur ve iletişim bilgileriniz kapatılır.',
    'Ne plus être visible': 'Artık görünmek istemiyorum',
    'Continuer plus longtemps': 'Daha uzun sürdür',
    'L’accord donné le {{since}} vaut jusqu’au {{until}}. Un nouvel accord le fait durer {{months}} mois à partir d’aujourd’hui.':
      '{{since}} tarihli onay {{until}} tarihine kadar geçerli. Yeni bir onay bugünden itibaren {{months}} ay sürer.',
    'Prolonger mon accord': 'Onayımı uzat',
    'Changer de viviers': 'Havuzları değiştir',
    Viviers: 'Havuzlar',
    'Enregistrer ces viviers': 'Bu havuzları kaydet',
    'Vous n’êtes plus visible': 'Artık görünmüyorsunuz',
    'Aucun employeur ne trouve plus votre profil.': 'Hiçbir işveren profilinizi artık bulamaz.',
    'Votre profil reste enregistré : il suffit d’un nouvel accord pour redevenir visible.':
      'Profiliniz kayıtlı kalır: yeniden görünmek için yeni bir onay yeterli.',
    'Aucune mise en relation n’était en cours.': 'Süren bir tanıştırma yoktu.',
    'Sans nom et sans coordonnées. Votre accord est demandé avant chaque mise en relation.':
      'Adsız ve iletişim bilgisi olmadan. Her tanıştırmadan önce onayınız istenir.',
    'L’accord est prolongé': 'Onay uzatıldı',
    'Les viviers sont enregistrés': 'Havuzlar kaydedildi',
    'Cochez la case pour enregistrer l’accord.': 'Onaylamak için kutuyu işaretleyin.',
    'Ce texte a changé depuis que vous l’avez ouvert. Rechargez la page pour le relire.':
      'Bu metin siz açtıktan sonra değişti. Tekrar okumak için sayfayı yenileyin.',
    'Relisez le texte : aucun employeur ne lit un nom avant que la personne ait dit oui à son offre.':
      'Metni tekrar okuyun: kişi teklife evet demeden hiçbir işveren bir ad okuyamaz.',
    'Un accord est déjà en cours : il n’y a rien à refaire.':
      'Zaten geçerli bir onay var: yeniden yapmanıza gerek yok.',
    'L’accord a pris fin : pour être de nouveau visible, donnez-le à nouveau.':
      'Onay sona erdi: yeniden görünmek için tekrar onay verin.',
    'Choisissez un vivier dans la liste.': 'Listeden bir havuz seçin.',
    'Choisissez au moins un vivier.': 'En az bir havuz seçin.',
    'Choisissez moins de viviers.': 'Daha az havuz seçin.',
    'Un de ces viviers n’existe plus. Choisissez dans la liste.':
      'Bu havuzlardan biri artık yok. Listeden seçin.',
    'Choisissez la langue.': 'Dili seçin.',
    'Merci, c’est noté': 'Teşekkürler, not edildi',
    'Rien n’a changé': 'Hiçbir şey değişmedi',
    'Un lien sert une seule fois, pendant 30 jours. Pour confirmer ou changer votre profil, entrez dans votre espace.':
      'Bir bağlantı bir kez, 30 gün boyunca geçerlidir. Profilinizi onaylamak ya da değiştirmek için alanınıza girin.',
    'Ce lien a déjà servi ou n’est plus valable.': 'Bu bağlantı kullanılmış ya da süresi geçmiş.',
  },
  counted: {
    '{{n}} mises en relation en cours sont arrêtées : les employeurs n’ont pas, ou plus, les coordonnées.': {
      one: 'Süren {{n}} tanıştırma durduruldu: işverenlerde iletişim bilgileriniz yok ya da artık yok.',
      other: 'Süren {{n}} tanıştırma durduruldu: işverenlerde iletişim bilgileriniz yok ya da artık yok.',
    },
  },
}
