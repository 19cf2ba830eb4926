import type { IntroductionId, ResidentId } from '@/drizzle/ids'
import { contactOpenStates, type IntroductionState } from '@/drizzle/vocabulary'

declare const approved: unique symbol

/** An introduction whose contact is open at this moment. Only `asApproved` makes one, and only it opens a contact. */
export interface ApprovedIntroduction {
  readonly [approved]: true
  readonly id: IntroductionId
  readonly residentId: ResidentId
  readonly contactEndsAt: Date
}

interface Candidate {
  id: IntroductionId
  residentId: ResidentId | null
  state: IntroductionState
  contactEndsAt: Date | null
}

/** Null when no caseworker has approved it, or its contact has closed again. */
export function asApproved(introduction: Candidate, now: Date): ApprovedIntroduction | null {
  return isApproved(introduction, now) ? introduction : null
}

function isApproved(introduction: Candidate, now: Date): introduction is Candidate & ApprovedIntroduction {
  const open: readonly IntroductionState[] = contactOpenStates
  return (
    open.includes(introduction.state) &&
    introduction.residentId !== null &&
    introduction.contactEndsAt !== null &&
    introduction.contactEndsAt > now
  )
}
