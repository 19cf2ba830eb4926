import type { Sentence } from '@/app/words/catalogues/french'
import type { CheckInAnswer, CheckInWay } from '@/drizzle/vocabulary'

/** What she answered, as she and her caseworkers read it afterwards. */
export const checkInAnswerLabels = {
  searching: 'Cherche toujours',
  call_me: 'Demande à être appelé·e',
  found: 'A trouvé un travail',
  away: 'Pas en ce moment',
} as const satisfies Record<CheckInAnswer, Sentence>

export const checkInWayLabels = {
  message: 'Par message, toutes les deux semaines',
  call: 'Par téléphone',
  never: 'Pas du tout',
} as const satisfies Record<CheckInWay, Sentence>
