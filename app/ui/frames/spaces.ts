import { homePaths } from '@/app/modules/access/shared'
import type { Role } from '@/drizzle/vocabulary'
import type { Rhythm } from '../layout/page-shell'
import type { NavigationItem } from '../layout/navigation'

interface Space {
  rhythm: Rhythm
  /** Above the account's link. */
  name: string
  navigation: readonly NavigationItem[]
}

/** The space of each role but the resident's, which speaks her language and has one way on each page. */
export const spaces: Record<Exclude<Role, 'resident'>, Space> = {
  employer: {
    rhythm: 'steady',
    name: 'Espace employeur',
    navigation: [
      { to: homePaths.employer, label: 'Mes offres' },
      { to: '/employeur/viviers', label: 'Viviers' },
      { to: '/employeur/mises-en-relation', label: 'Mises en relation' },
      { to: '/employeur/abonnements', label: 'Abonnements' },
    ],
  },
  caseworker: {
    rhythm: 'dense',
    name: 'Espace conseil',
    navigation: [
      { to: homePaths.caseworker, label: 'Mises en relation' },
      { to: '/conseil/habitants', label: 'Habitant·es' },
      { to: '/conseil/appels', label: 'Appels' },
      { to: '/conseil/veille', label: 'Veille' },
      { to: '/conseil/evenements', label: 'Événements' },
      { to: '/conseil/formations', label: 'Formations' },
      { to: '/conseil/orientations', label: 'Orientations' },
      { to: '/conseil/offres', label: 'Offres' },
      { to: '/conseil/etablissements', label: 'Établissements' },
      { to: '/conseil/equite', label: 'Équité' },
      { to: '/conseil/chiffres', label: 'Chiffres' },
    ],
  },
  coordinator: {
    rhythm: 'dense',
    name: 'Coordination',
    navigation: [
      { to: homePaths.coordinator, label: 'Territoire' },
      { to: '/coordination/diagnostic', label: 'Diagnostic' },
      { to: '/coordination/chiffres', label: 'Chiffres' },
      { to: '/coordination/formations', label: 'Formations' },
      { to: '/coordination/contributions', label: 'Contributions' },
      { to: '/coordination/bareme', label: 'Barème' },
      { to: '/coordination/annonces', label: 'Annonces' },
      { to: '/coordination/moteur', label: 'Moteur de recherche' },
      { to: '/coordination/conservation', label: 'Conservation' },
      { to: '/coordination/journal', label: 'Journal' },
      { to: '/coordination/equipe', label: 'Équipe' },
    ],
  },
}
