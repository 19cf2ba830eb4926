import type { OfferHit } from '@/app/modules/offers/shared'
import { HitText } from './hit-text'

export function HitList({ hits }: { hits: readonly OfferHit[] }) {
  return (
    <ul className="mt-2 grid gap-3">
      {hits.map((hit) => (
        <li key={`${hit.rule} ${hit.field} ${hit.start}`} className="rounded-md border border-line p-3">
          <HitText {...hit} />
        </li>
      ))}
    </ul>
  )
}
