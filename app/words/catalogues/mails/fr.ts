export const sentences = [
  'Un employeur aimerait vous rencontrer : à vous de dire',
  'Une offre correspond à votre profil : {{offer}}.',
  'Lisez-la et dites oui ou non. Tant que vous n’avez pas dit oui, l’employeur ne sait pas qui vous êtes :',
  'L’employeur a votre contact',
  'Votre conseiller·ère a validé la mise en relation pour l’offre « {{offer}} ». L’employeur peut maintenant vous appeler.',
  'Vous pouvez changer d’avis à tout moment :',
  'Voulez-vous rester ?',
  'Pour rester, connectez-vous, c’est tout :',
  'Pour partir, ne faites rien.',
  'sans titre',
  'Langue de vos messages',
] as const

export const counted = {
  'Nous n’avons plus de vos nouvelles. Dans {{n}} jours, tout ce que la Cité garde de vous sera effacé : votre profil, votre compte, vos accords.':
    {
      one: 'Nous n’avons plus de vos nouvelles. Dans {{n}} jour, tout ce que la Cité garde de vous sera effacé : votre profil, votre compte, vos accords.',
    },
}
