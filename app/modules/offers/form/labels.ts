import type { Importance, OfferStatus } from '@/drizzle/vocabulary'

export const offerStatusLabels: Record<OfferStatus, string> = {
  draft: 'Brouillon',
  published: 'Publiée',
  paused: 'En pause',
  closed: 'Fermée',
}

/** None of them refuses anybody: that is what « indispensable » does, and no word here may be taken for it. */
export const importanceLabels: Record<Importance, string> = {
  1: 'utile',
  2: 'importante',
  3: 'très importante',
}
