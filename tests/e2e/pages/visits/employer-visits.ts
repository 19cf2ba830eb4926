import { press, refused, tick } from './stop'
import type { Visit } from './visit'

const published = ['/employeur?statut=publiees', /\/employeur\/offres\/[0-9a-f-]{36}$/u]

export const employerVisits: Visit[] = [
  {
    who: 'an employer',
    email: 'employeur@demo.test',
    budget: 'work',
    stops: [
      '/employeur',
      '/employeur/etablissements/nouveau',
      refused('Inscrire l’établissement'),
      '/employeur/offres/nouvelle',
      refused('Publier l’offre'),
      '/employeur?statut=brouillons',
      /\/employeur\/offres\/[0-9a-f-]{36}\/modifier$/u,
      ...published,
      /\/modifier$/u,
      ...published,
      /\/apercu$/u,
      ...published,
      /\/fermer$/u,
      ...published,
      /\/profils\/[^/]+$/u,
      '/employeur/mises-en-relation',
      /\/employeur\/mises-en-relation\/[^/]+$/u,
      '/employeur/viviers',
      /\/employeur\/viviers\/[^/?]+$/u,
      tick(/^Comparer/u, 3, 'Comparer les profils cochés'),
      '/employeur/viviers',
      /\/employeur\/viviers\/[^/?]+$/u,
      /\?[a-z]+=[^&]+$/u,
      press('S’abonner'),
      '/employeur/abonnements',
      refused('S’abonner'),
      /\/compte\/sessions$/u,
      '/coordination',
    ],
  },
  {
    who: 'a new employer',
    email: 'premiers.pas@demo.test',
    signUp: '/inscription/employeur',
    budget: 'work',
    stops: [
      '/employeur',
      '/employeur/offres/nouvelle',
      '/employeur/mises-en-relation',
      '/employeur/viviers',
      /\/employeur\/viviers\/[^/?]+$/u,
      '/employeur/viviers/tous-metiers/comparer',
      '/employeur/abonnements',
    ],
  },
]
