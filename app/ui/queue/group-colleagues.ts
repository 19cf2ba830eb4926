import type { ColleagueGroup } from './queue-actions'

/** By organisation, in the order given, as a choice. */
export function groupColleagues(
  colleagues: readonly { accountId: string; name: string; organisation: string }[],
): ColleagueGroup[] {
  const groups = new Map<string, ColleagueGroup>()
  for (const { accountId, name, organisation } of colleagues) {
    const group = groups.get(organisation) ?? { label: organisation, options: [] }
    groups.set(organisation, group)
    group.options.push({ value: accountId, label: name })
  }
  return [...groups.values()]
}
