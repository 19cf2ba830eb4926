import type { CancellationCause, IntroductionState } from '@/drizzle/vocabulary'
import type { EmployerStage } from './shared'

const answers: readonly IntroductionState[] = ['refused', 'declined', 'not_hired', 'hired', 'expired']

/** Whether an employer's request came to its end: a "no" is not asked for twice. One that she took back herself did not. */
export function isAnswered(state: IntroductionState, cause: CancellationCause | null): boolean {
  return answers.includes(state) || cause === 'resident_withdrawal'
}

/**
 * References whose profile an offer shows no more: the request was answered, and the Cité has not proposed the person again.
 * Were only those gone who left, the list would tell a departure from a "no".
 * @param introductions of this offer.
 */
export function closedProfiles(
  introductions: readonly { reference: string; stage: EmployerStage; answered: boolean }[],
): Set<string> {
  const closed = new Set(introductions.flatMap(({ answered, reference }) => (answered ? [reference] : [])))
  for (const { stage, reference } of introductions) {
    if (stage === 'in_progress' || stage === 'contact_open') closed.delete(reference)
  }
  return closed
}
