import type { Speech } from '@/app/words/speech'
import { useSpeech } from '@/app/words/use-speech'
import type { WeekWords } from './format/week'

/** Everything the components themselves say, in the language of the page. */
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

function uiWords({ say, count, language }: Speech): UiWords {
  return {
    skipToContent: say('Aller au contenu'),
    mainNavigation: say('Navigation principale'),
    waiting: say('en attente'),
    breadcrumb: say('Vous êtes ici'),
    notice: {
      info: say('Information'),
      success: say('C’est fait'),
      warning: say('Attention'),
      danger: say('Problème'),
    },
    required: say('obligatoire'),
    optional: say('facultatif'),
    error: say('Erreur'),
    errorSummary: (errors) => count(errors, '{{n}} réponses sont à corriger'),
    sending: say('Envoi en cours…'),
    step: (current, total) => say('Étape {{current}} sur {{total}}', { current, total }),
    timeline: { done: say('Fait'), current: say('En cours'), ahead: say('À venir') },
    pagination: {
      label: say('Pages de la liste'),
      previous: say('Précédente'),
      next: say('Suivante'),
      page: (page, total) => say('Page {{page}} sur {{total}}', { page, total }),
    },
    week: weekWords({ say, language }),
    weekShortcuts: {
      all: say('Toute la semaine'),
      workingDays: say('Lundi à vendredi, en journée'),
      none: say('Tout enlever'),
    },
    picker: {
      search: say('Chercher'),
      chosen: say('Déjà choisi'),
      results: (found) =>
        found === 0 ? say('Aucun résultat. Essayez un autre mot.') : count(found, '{{n}} résultats'),
      searching: say('Recherche en cours…'),
      failed: say('La recherche n’a pas répondu. Réessayez : vos choix sont gardés.'),
    },
  }
}

function weekWords({ say, language }: Pick<Speech, 'say' | 'language'>): WeekWords {
  const narrow = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' })
  /** A Monday, and the days after it. */
  const initial = (day: number) => narrow.format(new Date(Date.UTC(2026, 0, 5 + day)))
  return {
    locale: language,
    days: {
      monday: say('lundi'),
      tuesday: say('mardi'),
      wednesday: say('mercredi'),
      thursday: say('jeudi'),
      friday: say('vendredi'),
      saturday: say('samedi'),
      sunday: say('dimanche'),
    },
    initials: {
      monday: initial(0),
      tuesday: initial(1),
      wednesday: initial(2),
      thursday: initial(3),
      friday: initial(4),
      saturday: initial(5),
      sunday: initial(6),
    },
    parts: {
      morning: say('matin'),
      afternoon: say('après-midi'),
      evening: say('soir'),
      night: say('nuit'),
    },
    hours: {
      morning: say('5 h–12 h'),
      afternoon: say('12 h–18 h'),
      evening: say('18 h–22 h'),
      night: say('22 h–5 h'),
    },
    range: (first, last) => say('{{first}} à {{last}}', { first, last }),
    allParts: say('à toute heure'),
    always: say('toute la semaine, à toute heure'),
    never: say('aucun créneau'),
  }
}

const made = new WeakMap<Speech, UiWords>()

export function useWords(): UiWords {
  const speech = useSpeech()
  const words = made.get(speech) ?? uiWords(speech)
  made.set(speech, words)
  return words
}
