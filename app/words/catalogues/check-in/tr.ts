import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Où en êtes-vous ?': 'Ne durumdasınız?',
    'Où en êtes-vous dans votre recherche ? Ouvrez cette page et appuyez sur un bouton, c’est tout :':
      'Arayışınız nasıl gidiyor? Bu sayfayı açın ve bir düğmeye basın, hepsi bu:',
    'Pas besoin de vous connecter. Ce lien sert une seule fois, jusqu’au {{date}}.':
      'Giriş yapmanız gerekmez. Bu bağlantı {{date}} tarihine kadar bir kez çalışır.',
    'Sur la même page, vous pouvez demander qu’on vous appelle, ou ne plus recevoir cette question. Aucun employeur ne lit votre réponse.':
      'Aynı sayfada aranmayı isteyebilir veya bu soruyu artık almamayı seçebilirsiniz. Yanıtınızı hiçbir işveren okumaz.',
    'Appuyez sur un bouton, c’est tout. Aucun employeur ne lit votre réponse.':
      'Bir düğmeye basın, hepsi bu. Yanıtınızı hiçbir işveren okumaz.',
    'Je cherche toujours, rien n’a changé': 'Hâlâ arıyorum, bir şey değişmedi',
    'J’ai besoin qu’on m’appelle': 'Aranmaya ihtiyacım var',
    'J’ai trouvé un travail': 'İş buldum',
    'Pas en ce moment': 'Şu anda değil',
    'Me redemander dans': 'Bana yeniden sorun',
    'Ne plus me poser cette question': 'Bu soruyu bana artık sormayın',
    'Votre profil est à jour. Vous n’avez rien d’autre à faire.':
      'Profiliniz güncel. Yapmanız gereken başka bir şey yok.',
    'Votre conseiller·ère vous appelle dès que possible.': 'Danışmanınız sizi en kısa sürede arayacak.',
    'Bravo ! Si votre profil est encore visible, vous pouvez le retirer dans votre espace.':
      'Tebrikler! Profiliniz hâlâ görünüyorsa, onu alanınızdan geri çekebilirsiniz.',
    'Nous ne vous demandons plus rien jusque-là.': 'O zamana kadar size bir şey sormayacağız.',
    'Nous ne vous poserons plus cette question.': 'Size bu soruyu artık sormayacağız.',
    'Choisissez une des réponses.': 'Yanıtlardan birini seçin.',
    'Choisissez dans combien de temps.': 'Ne kadar süre sonra olduğunu seçin.',
    'Il faut une adresse e-mail. Sans elle, choisissez le téléphone.':
      'Bir e-posta adresi gerekir. Yoksa telefonu seçin.',
    'Prendre de mes nouvelles': 'Durumumu sormak',
    'Toutes les deux semaines, une question : « Où en êtes-vous ? » Vous répondez par un bouton, sans vous connecter.':
      'İki haftada bir, tek bir soru: “Ne durumdasınız?” Giriş yapmadan bir düğmeyle yanıtlarsınız.',
    'Vos réponses servent à vous appeler quand il le faut. Vos conseiller·ères les lisent, aucun employeur. Vous pouvez changer d’avis à tout moment.':
      'Yanıtlarınız, gerektiğinde sizi aramamıza yarar. Onları danışmanlarınız okur, hiçbir işveren okumaz. Fikrinizi istediğiniz zaman değiştirebilirsiniz.',
    'Comment voulez-vous que nous prenions de vos nouvelles ?': 'Durumunuzu nasıl sormamızı istersiniz?',
    'Par message, toutes les deux semaines': 'Mesajla, iki haftada bir',
    'Pas du tout': 'Hiç',
    'Enregistrer mon choix': 'Seçimimi kaydet',
    'Choix du {{day}}, valable jusqu’au {{until}}.':
      'Seçim tarihi {{day}}, geçerlilik {{until}} tarihine kadar.',
    'Vous avez demandé le {{date}} que nous vous appelions.': '{{date}} tarihinde sizi aramamızı istediniz.',
    'Deux questions de suite sont restées sans réponse, la dernière du {{date}}.':
      'Art arda iki soru yanıtsız kaldı, sonuncusu {{date}} tarihli.',
    'Une structure devait répondre à une demande d’aide pour vous pour le {{date}}.':
      'Bir kuruluşun sizin için yapılan yardım talebini {{date}} tarihine kadar yanıtlaması gerekiyordu.',
    'Nous n’avons pas pris de vos nouvelles depuis le {{date}}.':
      '{{date}} tarihinden beri durumunuzu sormadık.',
    'Demande à être appelé·e': 'Aranmak istiyor',
    'Deux questions sans réponse': 'Yanıtsız iki soru',
    'Orientation sans réponse': 'Yanıtsız yardım talebi',
    'Nouvelles à prendre par téléphone': 'Telefonla sorulacak',
    'Cherche toujours': 'Hâlâ arıyor',
    'A trouvé un travail': 'İş buldu',
    'Réponse à « Où en êtes-vous ? »': '“Ne durumdasınız?” sorusuna yanıt',
    'Choix de la façon de prendre de vos nouvelles': 'Durumunuzun nasıl sorulacağına dair seçim',
    '« Où en êtes-vous ? » du {{day}}': '{{day}} tarihli “Ne durumdasınız?”',
    'sans réponse': 'yanıtsız',
    'Prendre de vos nouvelles': 'Durumunuzu sormak',
  },
  counted: {
    '{{n}} semaines': { one: '{{n}} hafta sonra', other: '{{n}} hafta sonra' },
  },
}
