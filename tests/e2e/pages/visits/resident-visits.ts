import { stepSlugs } from '@/app/ui/profile/step-links'
import type { PageLanguage } from '@/app/words/languages'
import { onPaper, refused } from './stop'
import type { Visit } from './visit'

const profilePages = Object.values(stepSlugs).map((slug) => `/mon-espace/profil/${slug}`)

export const residentVisits: Visit[] = [
  {
    who: 'a resident',
    email: 'habitante@demo.test',
    budget: 'light',
    stops: [
      '/mon-espace',
      /\/mon-espace\/mises-en-relation\/[^/]+$/u,
      ...profilePages,
      '/mon-espace/apercu',
      '/mon-espace/visibilite',
      '/mon-espace/parcours',
      '/mon-espace/equipe',
      '/mon-espace/messages',
      '/mon-espace',
      /\/mes-donnees$/u,
      /\/recu$/u,
      onPaper,
      '/mon-espace/mes-donnees',
      /\/effacer$/u,
      refused('Effacer pour toujours'),
      /\/compte\/sessions$/u,
    ],
  },
  {
    who: 'a new resident',
    email: 'nouvelle.venue@demo.test',
    signUp: '/inscription/habitant',
    budget: 'light',
    stops: [
      '/mon-espace',
      '/mon-espace/apercu',
      '/mon-espace/visibilite',
      refused('Devenir visible'),
      '/mon-espace/mes-donnees',
    ],
  },
  // Each language is read by somebody of her own, so that nobody takes the link of another.
  readsIn('ar', 'blerim.gashani@exemple.test'),
  readsIn('de', 'thuy.phamlien@exemple.test'),
  readsIn('en', 'elodie.hessling@exemple.test'),
  readsIn('tr', 'seydou.sissokore@exemple.test'),
]

/** Every page that speaks more than French. */
function readsIn(language: PageLanguage, email: string): Visit {
  return {
    who: `a reader of ${language}`,
    email,
    language,
    budget: 'light',
    stops: [
      '/mon-espace',
      ...profilePages,
      '/mon-espace/apercu',
      '/mon-espace/visibilite',
      '/mon-espace/parcours',
      '/mon-espace/equipe',
      '/mon-espace/messages',
      '/compte/sessions',
      '/nulle-part',
      '/',
      '/offres',
      /\/offres\/[0-9a-f-]{36}$/u,
      '/connexion/lien/perdu',
      '/ou-en-etes-vous/perdu',
      '/donnees-effacees',
      '/inscription/habitant',
      '/inscription/employeur',
    ],
  }
}
