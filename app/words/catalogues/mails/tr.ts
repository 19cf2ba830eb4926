import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const tr: Translation<typeof french> = {
  sentences: {
    'Un employeur aimerait vous rencontrer : à vous de dire':
      'Bir işveren sizinle tanışmak istiyor: söz sizde',
    'Une offre correspond à votre profil : {{offer}}.': 'Bir teklif profilinize uyuyor: {{offer}}.',
    'Lisez-la et dites oui ou non. Tant que vous n’avez pas dit oui, l’employeur ne sait pas qui vous êtes :':
      'Okuyun, evet ya da hayır deyin. Siz evet demedikçe işveren kim olduğunuzu bilmez:',
    'L’employeur a votre contact': 'İletişim bilgileriniz işverende',
    'Votre conseiller·ère a validé la mise en relation pour l’offre « {{offer}} ». L’employeur peut maintenant vous appeler.':
      'Danışmanınız “{{offer}}” teklifi için tanıştırmayı onayladı. İşveren artık sizi arayabilir.',
    'Vous pouvez changer d’avis à tout moment :': 'İstediğiniz an fikrinizi değiştirebilirsiniz:',
    'Voulez-vous rester ?': 'Kalmak ister misiniz?',
    'Pour rester, connectez-vous, c’est tout :': 'Kalmak için giriş yapmanız yeter:',
    'Pour partir, ne faites rien.': 'Ayrılmak için hiçbir şey yapmayın.',
    'sans titre': 'başlıksız',
    'Langue de vos messages': 'Mesajlarınızın dili',
  },
  counted: {
    'Nous n’avons plus de vos nouvelles. Dans {{n}} jours, tout ce que la Cité garde de vous sera effacé : votre profil, votre compte, vos accords.':
      {
        one: 'Sizden haber alamadık. {{n}} gün sonra Cité’nin hakkınızda tuttuğu her şey silinecek: profiliniz, hesabınız, onaylarınız.',
        other:
          'Sizden haber alamadık. {{n}} gün sonra Cité’nin hakkınızda tuttuğu her şey silinecek: profiliniz, hesabınız, onaylarınız.',
      },
  },
}
