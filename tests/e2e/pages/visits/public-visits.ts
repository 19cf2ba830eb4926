import { onPaper, press, refused } from './stop'
import type { Visit } from './visit'

export const publicVisits: Visit[] = [
  {
    who: 'a visitor',
    email: null,
    budget: 'light',
    stops: [
      '/',
      '/offres',
      /\/offres\/[0-9a-f-]{36}$/u,
      onPaper,
      '/offres/perdue',
      '/connexion',
      refused('Recevoir mon lien'),
      '/connexion?envoye',
      '/connexion/lien/perdu',
      '/connexion/openid',
      '/connexion/openid/retour',
      '/inscription/habitant',
      refused('Recevoir mon lien'),
      '/inscription/employeur',
      refused('Recevoir mon lien'),
      '/algorithme',
      '/accessibilite',
      '/mentions-legales',
      '/desabonnement/perdu',
      '/m/perdu',
      '/ne-plus-recevoir/perdu',
      '/langue/perdue',
      '/ou-en-etes-vous/perdu',
      '/demo/messagerie',
      /\/ou-en-etes-vous\/[^/]+$/u,
      press('Je cherche toujours, rien n’a changé'),
      '/donnees-effacees',
      '/nulle-part',
    ],
  },
  {
    who: 'a reader of the components',
    email: null,
    // The page is for who builds pages, and shows what staff see.
    budget: 'work',
    stops: ['/demo/composants'],
  },
]
