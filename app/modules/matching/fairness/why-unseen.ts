import { emptyFields, type ProfileField } from '@/search/profile-fields'
import type { ProfileDocument } from '@/search/documents'

/** What the measure found about somebody who is eligible and whom no employer was shown. */
export interface UnseenFacts {
  profile: ProfileDocument
  /**
   * Her place on each of her offers whose list was opened, from 1; null past the places that were looked at. Empty when
   * no employer opened any of these lists.
   */
  places: readonly (number | null)[]
  /** Offers that only the membership of another pool keeps closed to her. */
  inOtherPools: number
}

export type UnseenReason =
  /** Nobody opened the list of any offer that is open to her. */
  | { kind: 'lists_unread' }
  /** She has a place among the first of a list that nobody opened again since. */
  | { kind: 'next_in_line'; place: number }
  /** Lists were opened, and on each she comes after what was shown. `place` is her best; null when past all looked at. */
  | { kind: 'ranked_low'; place: number | null }
  /** Why she may rank low: answers that the score reads and that are not there. */
  | { kind: 'empty_fields'; fields: ProfileField[] }
  | { kind: 'other_pools'; offers: number }

/** Those that a part of the score reads. The others are only "to be checked": they take no place from anybody. */
const scoredFields: readonly ProfileField[] = ['occupations', 'experience', 'skills', 'trips']

/**
 * The reason first, then what adds to it.
 * @param firstPage how many people an employer sees on opening a list.
 */
export function whyUnseen({ profile, places, inOtherPools }: UnseenFacts, firstPage: number): UnseenReason[] {
  const best = places.reduce<number | null>(
    (least, place) => (place === null || (least !== null && least < place) ? least : place),
    null,
  )
  const isNext = best !== null && best <= firstPage
  const fields = emptyFields(profile).filter((field) => scoredFields.includes(field))
  const ranksLow = places.length > 0 && !isNext
  return [
    places.length === 0
      ? { kind: 'lists_unread' }
      : isNext
        ? { kind: 'next_in_line', place: best }
        : { kind: 'ranked_low', place: best },
    ...(ranksLow && fields.length > 0 ? [{ kind: 'empty_fields' as const, fields }] : []),
    ...(inOtherPools > 0 ? [{ kind: 'other_pools' as const, offers: inOtherPools }] : []),
  ]
}
