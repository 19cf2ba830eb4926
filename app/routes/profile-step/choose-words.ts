import type { FieldOption } from '@/app/ui/form/field/select-field'
import type { WordChoice } from '@/app/ui/profile/step-view'

/** Keeps each option in one place, so that a box unticked in one list is not still ticked in another. */
export function chooseWords({ chosen, found, proposed }: WordChoice): WordChoice {
  const shown = new Set<string>()
  const take = (options: readonly FieldOption[]): FieldOption[] =>
    options.filter(({ value }) => {
      const first = !shown.has(value)
      shown.add(value)
      return first
    })
  return {
    chosen: take(chosen),
    found: found && take(found),
    proposed: proposed
      .map(({ label, options }) => ({ label, options: take(options) }))
      .filter(({ options }) => options.length > 0),
  }
}
