import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Chercher un emploi': 'İş aramak',
    'Chercher un emploi avec la Cité': 'Cité ile iş arayın',
    'Un lien de connexion vous est envoyé par e-mail. Vous décidez ensuite de ce que les employeurs voient.':
      'Size e-postayla bir giriş bağlantısı gönderilir. Sonra işverenlerin ne göreceğine siz karar verirsiniz.',
    'Votre prénom': 'Adınız',
    'Votre nom': 'Soyadınız',
    'Votre adresse e-mail': 'E-posta adresiniz',
    'Votre téléphone': 'Telefon numaranız',
    'Pour que la Cité puisse vous appeler. Aucun employeur ne le voit sans votre accord.':
      'Cité’nin sizi arayabilmesi için. Siz kabul etmeden hiçbir işveren görmez.',
    'Nous notons que vous vous inscrivez lors de cet événement, et rien de plus : {{event}}. Seule la Cité le lit.':
      'Bu etkinlikte kaydolduğunuzu not ediyoruz, başka bir şey değil: {{event}}. Bunu yalnızca Cité okur.',
    'Vous cherchez un emploi ? Scannez ce code pour vous inscrire. Aucun employeur ne voit votre nom sans votre accord.':
      'İş mi arıyorsunuz? Kaydolmak için bu kodu okutun. Siz onaylamadan hiçbir işveren adınızı görmez.',
    'Recevoir mon lien': 'Bağlantımı gönder',
    'Pas d’adresse e-mail ? La Cité peut vous inscrire : parlez-en à votre conseiller ou conseillère.':
      'E-posta adresiniz yok mu? Cité sizi kaydedebilir: danışmanınızla konuşun.',
    'Déjà un compte ?': 'Hesabınız var mı?',
    'Nous vous envoyons un lien par e-mail : pas de mot de passe à retenir.':
      'Size e-postayla bir bağlantı göndeririz: akılda tutulacak şifre yok.',
    'Pas encore de compte ?': 'Henüz hesabınız yok mu?',
    'Je cherche un emploi': 'İş arıyorum',
    'Je recrute': 'İşçi arıyorum',
    'Vous êtes de l’équipe de la Cité ?': 'Cité ekibinden misiniz?',
    'Se connecter avec {{provider}}': '{{provider}} ile giriş yap',
    'Regardez votre messagerie': 'E-postanıza bakın',
    'Si cette adresse a un compte, un lien de connexion vient d’y être envoyé. Il sert une fois, pendant {{minutes}} minutes.':
      'Bu adresin bir hesabı varsa, az önce bir giriş bağlantısı gönderildi. Bir kez, {{minutes}} dakika boyunca geçerlidir.',
    'Dans cette démonstration, les messages arrivent dans la <a>messagerie de démonstration</a>.':
      'Bu denemede iletiler <a>deneme posta kutusuna</a> gelir.',
    'Rien reçu ? Regardez dans les indésirables, ou <a>demandez un nouveau lien</a>.':
      'Bir şey gelmedi mi? Spam klasörüne bakın ya da <a>yeni bağlantı isteyin</a>.',
    'Ce lien ne sert plus': 'Bu bağlantı artık geçerli değil',
    'Un lien de connexion sert une seule fois, pendant 15 minutes. Demandez-en un nouveau : il arrive en une minute.':
      'Giriş bağlantısı yalnızca bir kez, 15 dakika boyunca geçerlidir. Yenisini isteyin: bir dakikada gelir.',
    'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau : il arrive en une minute.':
      'Bu bağlantı kullanılmış ya da süresi geçmiş. Yenisini isteyin: bir dakikada gelir.',
    'Demander un nouveau lien': 'Yeni bağlantı iste',
    Bienvenue: 'Hoş geldiniz',
    'Un dernier geste pour entrer dans votre espace.': 'Alanınıza girmek için son bir adım.',
    'Entrer dans mon espace': 'Alanıma gir',
    'Données effacées': 'Veriler silindi',
    'Vos données sont effacées': 'Verileriniz silindi',
    'Votre compte n’existe plus et aucun employeur ne peut vous joindre par le portail.':
      'Hesabınız artık yok ve hiçbir işveren size portal üzerinden ulaşamaz.',
    'Vous pouvez revenir quand vous voulez, avec la même adresse e-mail ou une autre : tout recommencera à zéro. La Cité de l’emploi reste ouverte, sur place et par téléphone.':
      'Aynı ya da başka bir e-posta adresiyle istediğiniz zaman dönebilirsiniz: her şey baştan başlar. Cité de l’emploi yüz yüze ve telefonla size açıktır.',
    'Aller à l’accueil': 'Ana sayfaya git',
    'Indiquez le prénom.': 'Adı yazın.',
    'Indiquez le nom.': 'Soyadı yazın.',
    'Indiquez un numéro français à dix chiffres, par exemple 06 12 34 56 78.':
      'On haneli bir Fransız numarası yazın, örneğin 06 12 34 56 78.',
    'Votre lien pour entrer à la Cité de l’emploi': 'Cité de l’emploi giriş bağlantınız',
    'Bonjour,': 'Merhaba,',
    'Voici votre lien de connexion. Il sert une fois, pendant {{minutes}} minutes :':
      'Giriş bağlantınız aşağıda. Bir kez, {{minutes}} dakika boyunca geçerlidir:',
    'Si vous n’avez rien demandé, ne faites rien : personne ne peut entrer sans ce lien.':
      'Siz istemediyseniz bir şey yapmayın: bu bağlantı olmadan kimse giremez.',
    'La Cité de l’emploi de Hautepierre-Cronenbourg': 'La Cité de l’emploi de Hautepierre-Cronenbourg',
    Recruter: 'Personel aramak',
    'Recruter avec la Cité de l’emploi': 'Cité de l’emploi ile personel bulun',
    'Un lien de connexion vous est envoyé. Vous inscrivez ensuite votre établissement avec son SIRET, le numéro à 14 chiffres de vos bulletins de paie.':
      'Size bir giriş bağlantısı gönderilir. Sonra iş yerinizi SIRET ile, bordrolarınızdaki 14 haneli numarayla kaydedersiniz. İşveren sayfaları Fransızcadır.',
    'Votre adresse e-mail professionnelle': 'İş e-posta adresiniz',
    'Vos connexions ouvertes': 'Açık oturumlarınız',
    'Un ordinateur partagé, un téléphone perdu ? Fermez d’ici la connexion que vous ne reconnaissez pas.':
      'Ortak bir bilgisayar, kaybolan bir telefon mu? Tanımadığınız oturumu buradan kapatın.',
    'Connexions ouvertes, la dernière utilisée en premier': 'Açık oturumlar, son kullanılan başta',
    Ouverte: 'Açılış',
    Utilisée: 'Kullanım',
    Fin: 'Son',
    'C’est celle-ci': 'Bu oturum',
    Fermer: 'Kapat',
    'la connexion ouverte {{when}}': '{{when}} tarihinde açılan oturumu',
    'Cette adresse est trop longue.': 'Bu adres çok uzun.',
    'Indiquez une adresse e-mail, par exemple prenom.nom@exemple.fr.':
      'Bir e-posta adresi yazın, örneğin ad.soyad@ornek.fr.',
    'Vous accompagnez des habitant·es': 'Sakinlere destek oluyorsunuz',
    'Vous lisez chaque demande et parlez avec la personne. Rien n’est transmis sans son accord et votre validation. Toutes les structures suivent le même parcours.':
      'Her isteği okur ve kişiyle konuşursunuz. Kişinin kabulü ve sizin onayınız olmadan hiçbir bilgi iletilmez. Bütün kurumlar aynı yolu izler.',
    'Entrer avec mon compte': 'Hesabımla gir',
    'Comment se fait une rencontre': 'Görüşme nasıl olur',
    'Une personne choisit d’être visible, sans son nom.': 'Bir kişi adını vermeden görünür olmayı seçer.',
    'Un employeur lit son profil et demande une rencontre.': 'Bir işveren profili okur ve görüşme ister.',
    'La Cité en parle avec la personne, qui dit oui ou non.':
      'Cité kişiyle konuşur; kişi evet ya da hayır der.',
    'Si c’est oui, l’employeur reçoit son contact, pour une durée limitée.':
      'Evet ise işveren iletişim bilgisini sınırlı bir süre için alır.',
    'L’emploi près de chez vous, sans donner votre nom': 'Adınızı vermeden, evinize yakın iş',
    'À Hautepierre et à Cronenbourg, la Cité de l’emploi rapproche les habitant·es et les employeurs du territoire.':
      'Hautepierre ve Cronenbourg’da Cité de l’emploi, sakinleri ve bölgedeki işverenleri buluşturur.',
    'Vous cherchez un emploi': 'İş arıyorsunuz',
    'Décrivez ce que vous savez faire et quand vous êtes disponible. Les employeurs voient vos compétences, sans votre nom ni votre adresse. Vous dites oui ou non à chaque rencontre.':
      'Neler yapabildiğinizi ve ne zaman uygun olduğunuzu anlatın. İşverenler becerilerinizi görür, adınızı ve adresinizi görmez. Her görüşmeye evet ya da hayır dersiniz.',
    'Créer mon profil': 'Profilimi oluştur',
    'Vous recrutez': 'Personel arıyorsunuz',
    'Écrivez votre offre : le portail vous montre les profils qui correspondent, et pourquoi. La Cité parle avec la personne, puis vous recevez son contact si elle est d’accord.':
      'Teklifinizi yazın: portal size uyan profilleri ve nedenini gösterir. Cité kişiyle konuşur, kabul ederse iletişim bilgisini alırsınız.',
    'Publier une offre': 'Teklif yayımla',
  },
  counted: {},
}
