/** An address, or the first link of the page before that leads to such an address. */
export type Stop = string | RegExp

const steps = [
  'identite',
  'metiers',
  'experience',
  'competences',
  'permis',
  'langues',
  'disponibilites',
  'trajets',
  'contrats',
]

/** Whose pages, and how much they may weigh: residents and the public have old phones and little data. */
export interface Visit {
  who: string
  email: string | null
  budget: keyof typeof budgets
  stops: Stop[]
}

/** Bytes as they travel, compressed. */
export const budgets = {
  light: { all: 40_000, scripts: 0 },
  work: { all: Infinity, scripts: 140_000 },
}

export const visits: Visit[] = [
  {
    who: 'a visitor',
    email: null,
    budget: 'light',
    stops: [
      '/',
      '/connexion',
      '/connexion?envoye',
      '/connexion/lien/perdu',
      '/connexion/openid',
      '/connexion/openid/retour',
      '/inscription/habitant',
      '/inscription/employeur',
      '/algorithme',
      '/donnees-effacees',
      '/demo/messagerie',
      '/nulle-part',
    ],
  },
  {
    who: 'a resident',
    email: 'habitante@demo.test',
    budget: 'light',
    stops: [
      '/mon-espace',
      /\/mon-espace\/mises-en-relation\/[^/]+$/u,
      ...steps.map((step) => `/mon-espace/profil/${step}`),
      '/mon-espace/apercu',
      '/mon-espace/visibilite',
      '/mon-espace',
      /\/mes-donnees$/u,
      /\/recu$/u,
      '/mon-espace/mes-donnees',
      /\/effacer$/u,
      /\/compte\/sessions$/u,
    ],
  },
  {
    who: 'an employer',
    email: 'employeur@demo.test',
    budget: 'work',
    stops: [
      '/employeur/etablissements/nouveau',
      '/employeur/offres/nouvelle',
      '/employeur/mises-en-relation',
      /\/employeur\/mises-en-relation\/[^/]+$/u,
      '/employeur?statut=publiees',
      /\/employeur\/offres\/[0-9a-f-]{36}$/u,
      /\/modifier$/u,
      '/employeur?statut=publiees',
      /\/employeur\/offres\/[0-9a-f-]{36}$/u,
      /\/fermer$/u,
      '/employeur?statut=publiees',
      /\/employeur\/offres\/[0-9a-f-]{36}$/u,
      /\/profils\/[^/]+$/u,
      /\/compte\/sessions$/u,
      '/coordination',
    ],
  },
  {
    who: 'a caseworker',
    email: 'conseillere@demo.test',
    budget: 'work',
    stops: [
      '/conseil',
      /\/conseil\/mises-en-relation\/[^/]+$/u,
      /\/recu$/u,
      '/conseil/habitants/nouveau',
      '/conseil/etablissements',
      /\/conseil\/etablissements\/[^/]+$/u,
      /\?refuser$/u,
      '/conseil/equite',
      '/conseil/chiffres',
      '/conseil/offres',
      /\/conseil\/offres\/[^/]+$/u,
      '/conseil/habitants',
      /\/conseil\/habitants\/[0-9a-f-]{36}$/u,
      /\/profil\/competences$/u,
      '/conseil/habitants',
      /\/conseil\/habitants\/[0-9a-f-]{36}$/u,
      /\/visibilite$/u,
      '/conseil/habitants',
      /\/conseil\/habitants\/[0-9a-f-]{36}$/u,
      /\/mes-donnees$/u,
      /\/effacer$/u,
      '/conseil',
      /\/compte\/second-facteur$/u,
      /\/compte\/sessions$/u,
    ],
  },
  {
    who: 'a coordinator',
    email: 'coordination@demo.test',
    budget: 'work',
    stops: [
      '/coordination',
      '/coordination/chiffres',
      /\/coordination\/bareme$/u,
      /\/coordination\/bareme\/[^/]+$/u,
      '/coordination',
      /\/coordination\/annonces$/u,
      /\/coordination\/moteur$/u,
      /\/coordination\/equipe$/u,
      /\/compte\/second-facteur$/u,
      /\/compte\/sessions$/u,
    ],
  },
]
