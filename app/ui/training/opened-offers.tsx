import { plural } from '../format/number'

/** Enough to see of what kind they are. */
const titlesShown = 4

/** How many offers, and which: `3 offres de plus : agent logistique (2), cariste`. */
export function OpenedOffers({
  opened,
  offers,
}: {
  opened: number
  offers: readonly { title: string; count: number }[]
}) {
  const rest = offers.slice(titlesShown).reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <strong>{plural(opened, 'offre de plus', 'offres de plus')}</strong>
      {'\u00a0: '}
      {offers
        .slice(0, titlesShown)
        .map(({ title, count }) => (count > 1 ? `${title} (${count})` : title))
        .join(', ')}
      {rest > 0 && `, et ${plural(rest, 'autre', 'autres')}`}
    </>
  )
}
