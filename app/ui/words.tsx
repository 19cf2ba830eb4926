import { createContext, useContext, type ReactNode } from 'react'
import { plural } from './format/number'
import { nbsp } from './format/typography'
import { frenchWeek, type WeekWords } from './format/week'

/**
 * Everything the components themselves say to a resident. Pages in another language give their own; staff and
 * employers read French, so what only they see is written where it stands.
 */
export interface UiWords {
  skipToContent: string
  mainNavigation: string
  /** After a count: how many things wait behind a link. */
  waiting: string
  breadcrumb: string
  notice: { info: string; success: string; warning: string; danger: string }
  required: string
  optional: string
  error: string
  errorSummary: (count: number) => string
  sending: string
  step: (current: number, total: number) => string
  timeline: { done: string; current: string; ahead: string }
  pagination: { label: string; previous: string; next: string; page: (page: number, total: number) => string }
  week: WeekWords
  weekShortcuts: { all: string; workingDays: string; none: string }
  picker: {
    search: string
    chosen: string
    results: (count: number) => string
    searching: string
    failed: string
  }
}

export const frenchWords: UiWords = {
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  waiting: 'en attente',
  breadcrumb: 'Vous êtes ici',
  notice: { info: 'Information', success: 'C’est fait', warning: 'Attention', danger: 'Problème' },
  required: 'obligatoire',
  optional: 'facultatif',
  error: 'Erreur',
  errorSummary: (count) => (count === 1 ? 'Une réponse est à corriger' : `${count} réponses sont à corriger`),
  sending: 'Envoi en cours…',
  step: (current, total) => `Étape ${current} sur ${total}`,
  timeline: { done: 'Fait', current: 'En cours', ahead: 'À venir' },
  pagination: {
    label: 'Pages de la liste',
    previous: 'Précédente',
    next: 'Suivante',
    page: (page, total) => `Page ${page} sur ${total}`,
  },
  week: frenchWeek,
  weekShortcuts: {
    all: 'Toute la semaine',
    workingDays: 'Lundi à vendredi, en journée',
    none: 'Tout enlever',
  },
  picker: {
    search: 'Chercher',
    chosen: 'Déjà choisi',
    results: (count) =>
      count === 0 ? 'Aucun résultat. Essayez un autre mot.' : plural(count, 'résultat', 'résultats'),
    searching: 'Recherche en cours…',
    failed: `La recherche n’a pas répondu. Réessayez${nbsp}: vos choix sont gardés.`,
  },
}

const WordsContext = createContext(frenchWords)

export function WordsProvider({ words, children }: { words: UiWords; children: ReactNode }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

export function useWords(): UiWords {
  return useContext(WordsContext)
}
