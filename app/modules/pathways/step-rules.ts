import { stepKinds, type StepKind, type StepOutcome } from '@/drizzle/vocabulary'

/** What writes itself: introductions and their outcomes, and a barrier that is lifted. */
const selfWritten: readonly StepKind[] = ['introduction', 'interview', 'hire', 'barrier_lifted']

/** What a caseworker plans herself. */
export const plannableSteps = stepKinds.filter((kind) => !selfWritten.includes(kind))

const checks: readonly StepKind[] = ['check_1_month', 'check_3_months', 'check_6_months']

/** What a person comes to herself, on its day: a check is a call to her or to her employer. */
export const attendedSteps = plannableSteps.filter((kind) => !checks.includes(kind))

/** What can come of a step that is planned. */
export function outcomesOf(kind: StepKind): readonly StepOutcome[] {
  return checks.includes(kind) ? ['in_work', 'left_work', 'missed'] : ['completed', 'partly', 'missed']
}
