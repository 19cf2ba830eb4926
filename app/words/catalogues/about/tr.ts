import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Ce portail est fait pour être utilisé par tout le monde. Il n’a pas encore été audité par un tiers.':
      'Bu portal herkes kullanabilsin diye yapıldı. Henüz bağımsız bir denetimden geçmedi.',
    'Où nous en sommes': 'Durumumuz',
    'Selon la loi du 11 février 2005 (article 47), un service public en ligne dit s’il respecte le référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Sans audit, ce portail se déclare <strong>non conforme</strong>, même si nos propres tests ne trouvent pas d’erreur.':
      '11 Şubat 2005 tarihli Fransız yasasına göre (madde 47) çevrimiçi bir kamu hizmeti, Fransız erişilebilirlik standardına (RGAA 4.1) uyup uymadığını söyler. Denetim olmadığı için bu portal, kendi testlerimiz hata bulmasa da <strong>uyumlu değil</strong> olarak beyan edilir.',
    'Ce que nous testons à chaque version': 'Her sürümde test ettiklerimiz',
    'chaque page, pour chaque rôle, avec l’outil axe (règles WCAG 2.2, niveaux A et AA) ;':
      'her sayfa, her rol için, axe aracıyla (WCAG 2.2 kuralları, A ve AA düzeyleri);',
    'le contraste, en mode clair et en mode sombre ;': 'açık ve koyu modda kontrast;',
    'l’affichage sur un écran de 360 pixels, et avec un zoom de 200 % ;':
      '360 piksellik bir ekranda ve %200 yakınlaştırmada görünüm;',
    'l’absence de mouvement quand vous l’avez demandé à votre appareil ;':
      'cihazınızdan hareketi azaltmasını istediyseniz hareket olmaması;',
    'l’espace habitant et les pages publiques sans JavaScript.':
      'sakinler alanı ve herkese açık sayfaların JavaScript olmadan çalışması.',
    'Ce que nous n’avons pas testé': 'Test etmediklerimiz',
    'Les parcours complets avec un lecteur d’écran, par des personnes qui s’en servent tous les jours.':
      'Ekran okuyucuyu her gün kullanan kişilerle baştan sona denemeler.',
    'Quelque chose vous bloque ?': 'Sizi engelleyen bir şey mi var?',
    'Dites-le à votre conseiller ou conseillère, sur place ou par téléphone : nous vous aidons tout de suite, et nous corrigeons. Sans réponse, vous pouvez saisir le <a>Défenseur des droits</a>.':
      'Danışmanınıza yerinde ya da telefonla söyleyin: hemen yardım eder ve düzeltiriz. Yanıt alamazsanız <a>Défenseur des droits</a> (hak savunucusu) kurumuna başvurabilirsiniz.',
    'Ce texte est une traduction. Seul le texte français fait foi.':
      'Bu metin bir çeviridir. Yalnızca Fransızca metin bağlayıcıdır.',
    'Qui publie ce portail, et ce qui est fait de vos données.':
      'Bu portalı kim yayımlıyor ve verilerinizle ne yapılıyor.',
    'Qui publie ce portail': 'Bu portalı kim yayımlıyor',
    'La Cité de l’emploi de Hautepierre-Cronenbourg, à Strasbourg. Le logiciel est libre (licence AGPL-3.0) : chacun·e peut le lire et le reprendre.':
      'Strazburg’daki Hautepierre-Cronenbourg Cité de l’emploi. Yazılım özgürdür (AGPL-3.0 lisansı): herkes okuyabilir ve kullanabilir.',
    'Vos données': 'Verileriniz',
    'Votre nom et vos coordonnées sont chiffrés. Un employeur ne les lit qu’après votre oui.':
      'Adınız ve iletişim bilgileriniz şifrelidir. Bir işveren bunları ancak siz evet dedikten sonra okur.',
    'Vous voyez tout ce qui est gardé sur vous, et vous le corrigez, l’emportez ou l’effacez dans votre espace, sous « Mes données ».':
      'Hakkınızda tutulan her şeyi görürsünüz; alanınızda “Verilerim” bölümünde düzeltir, alır ya da silersiniz.',
    'Pas de publicité, pas de mesure d’audience, pas de cookie d’un autre site. Trois cookies seulement : l’un protège les formulaires, le deuxième garde votre connexion, le troisième votre langue.':
      'Reklam yok, ziyaretçi ölçümü yok, başka sitelerin çerezi yok. Yalnızca üç çerez: biri formları korur, ikincisi oturumunuzu, üçüncüsü dilinizi saklar.',
    'Le calcul qui classe les profils est public : <a>comment les profils sont classés</a>.':
      'Profilleri sıralayan hesap herkese açıktır: <a>profiller nasıl sıralanır</a>.',
    'Si une réponse ne vous convient pas, vous pouvez saisir la <a>CNIL</a>.':
      'Bir yanıt sizi tatmin etmezse <a>CNIL</a>’e (Fransız veri koruma kurumu) başvurabilirsiniz.',
    Sources: 'Kaynaklar',
    'Métiers et compétences : ROME 4.0, France Travail, Licence Ouverte.':
      'Meslekler ve beceriler: ROME 4.0, France Travail, Licence Ouverte (açık lisans).',
    'les formulaires refusés, les listes vides et les pages d’erreur, comme les autres ;':
      'reddedilen formlar, boş listeler ve hata sayfaları da diğerleri gibi;',
    'les erreurs d’un formulaire : leur résumé prend le focus, chaque ligne mène à son champ, qui la répète ;':
      'form hataları: özet odağı alır, her satır kendi alanına götürür ve alan onu yineler;',
    'au clavier seul : publier une offre, travailler la file des mises en relation, choisir d’être visible et arrêter ;':
      'yalnızca klavyeyle: teklif yayımlamak, tanıştırma sırasını işlemek, görünür olmayı seçmek ve durdurmak;',
    'la langue annoncée de chaque page, le sens de lecture en arabe, et des mots 30 % plus longs sans rien de coupé ;':
      'her sayfanın bildirilen dili, Arapçada okuma yönü ve hiçbir şey kesilmeden %30 daha uzun sözcükler;',
    'l’impression d’un profil, d’une offre et d’un reçu, sans menu ni bouton ;':
      'profil, teklif ve makbuzun menü ve düğme olmadan yazdırılması;',
    'D’autres navigateurs que Chromium, et d’autres appareils qu’un ordinateur.':
      'Chromium dışındaki tarayıcılar ve bilgisayar dışındaki cihazlar.',
  },
  counted: {},
}
