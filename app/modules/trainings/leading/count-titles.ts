/** How many of each title, those that come most often first, then by name. */
export function countTitles(titles: readonly string[]): { title: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return Array.from(counts, ([title, count]) => ({ title, count })).sort(
    (a, b) => b.count - a.count || a.title.localeCompare(b.title, 'fr'),
  )
}
