import type { StaffNoteId } from '@/drizzle/ids'

/** One thing that happened with a person, for caseworkers. */
export interface TimelineEntry {
  /** Of a step the day alone is known. */
  at: Date
  kind:
    | 'contact'
    | 'check_in'
    | 'consent'
    | 'introduction'
    | 'agreement'
    | 'note'
    | 'handover'
    | 'step'
    | 'contest'
  title: string
  /** Who did it, in a word or two. */
  by: string
  /** What a note says; the offer of an introduction. */
  text: string | null
  /** Set on the reader's own notes, which she may take away. */
  ownNoteId: StaffNoteId | null
}
