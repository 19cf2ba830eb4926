import { weekdays, type DayPart, type Weekday } from '@/drizzle/vocabulary'
import { note, type Note, type Reading } from '../note'

/** Legal working week (Code du travail L3121-27), for "temps plein" without a number. */
const fullTimeHours = 35

/** Hours per week from `dureeTravailLibelle`: "35H/semaine…", "36H45 Autre", "temps partiel - 20H59 Autre". */
export function readWeeklyHours(text: string | undefined, kind: string | undefined): Reading<number | null> {
  const [, whole, minutes] = /(\d{1,3}) ?[hH](\d{2})?/u.exec(text ?? '') ?? []
  if (whole === undefined) {
    return kind === 'Temps plein'
      ? {
          value: fullTimeHours,
          notes: [note('assumed', 'dureeTravailLibelleConverti', kind, 'Temps plein lu comme 35 heures.')],
        }
      : { value: null, notes: [] }
  }
  const hours = Math.round((Number(whole) + Number(minutes ?? 0) / 60) * 100) / 100
  if (hours >= 1 && hours <= 48) return { value: hours, notes: [] }
  return {
    value: null,
    notes: [note('out_of_range', 'dureeTravailLibelle', text, 'Durée hebdomadaire hors de 1 à 48 heures.')],
  }
}

const workingDays = weekdays.slice(0, 5)
const dayTime: readonly DayPart[] = ['morning', 'afternoon']

/** What remains of a text of hours once these are taken out says nothing of when one works. */
const silent = /^(?:\d{1,3} ?H(?:\d{2})?(?:\/semaine)?|temps (?:partiel|plein)|autre|[-\s.…])*$/iu

interface Rhythm {
  days: readonly Weekday[]
  parts: readonly DayPart[]
}

/** Phrases of the source that say when one works, with the choice that reading them takes. */
const phrases: readonly { pattern: RegExp; rhythm: Rhythm; why: string }[] = [
  {
    pattern: /travail en journée/iu,
    rhythm: { days: workingDays, parts: dayTime },
    why: 'Lu comme lundi à vendredi, matin et après-midi.',
  },
  {
    pattern: /travail (?:de|la) nuit/iu,
    rhythm: { days: workingDays, parts: ['night'] },
    why: 'Lu comme lundi à vendredi, la nuit.',
  },
  {
    // Two shifts are in every pattern of shifts; nights are only in some.
    pattern: /travail posté(?: \([^)]*\))?/iu,
    rhythm: { days: workingDays, parts: ['morning', 'afternoon', 'evening'] },
    why: 'Lu comme lundi à vendredi, du matin au soir\u00a0: les nuits ne sont pas dites.',
  },
  {
    pattern: /travail les week-?ends?(?: et jours fériés)?|travail le week-?end/iu,
    rhythm: { days: ['saturday', 'sunday'], parts: dayTime },
    why: 'Lu comme samedi et dimanche, matin et après-midi\u00a0; les jours fériés n’ont pas de champ.',
  },
  {
    pattern: /travail le samedi/iu,
    rhythm: { days: ['saturday'], parts: dayTime },
    why: 'Lu comme samedi, matin et après-midi.',
  },
  {
    pattern: /travail le dimanche/iu,
    rhythm: { days: ['sunday'], parts: dayTime },
    why: 'Lu comme dimanche, matin et après-midi.',
  },
]

/** Slots of the form (`monday-morning`) that the texts say outright; none when they say nothing. */
export function readSlots(texts: readonly { field: string; text: string }[]): Reading<string[]> {
  const slots = new Set<string>()
  const notes = new Map<string, Note>()
  for (const { field, text } of texts) {
    let rest = text
    for (const { pattern, rhythm, why } of phrases) {
      const [found] = pattern.exec(rest) ?? []
      if (found === undefined) continue
      rest = rest.replace(pattern, '')
      for (const day of rhythm.days) for (const part of rhythm.parts) slots.add(`${day}-${part}`)
      notes.set(why, notes.get(why) ?? note('assumed', field, found, why))
    }
    const unread = rest.trim()
    if (!silent.test(unread) && !notes.has(unread)) {
      notes.set(unread, note('no_equivalent', field, unread, 'Ce rythme de travail n’a pas de champ.'))
    }
  }
  return { value: [...slots], notes: [...notes.values()] }
}
