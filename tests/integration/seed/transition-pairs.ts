import { transitionRules } from '@/app/modules/introductions/workflow/transitions'

/** Every move of the workflow, as `from to role`. */
export function transitionPairs(): Set<string> {
  return new Set(
    Object.values(transitionRules).flatMap(({ from, to, roles }) =>
      from.flatMap((state) => roles.map((role) => `${state} ${to} ${role}`)),
    ),
  )
}
