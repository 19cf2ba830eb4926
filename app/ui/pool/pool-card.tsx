import { useId } from 'react'
import { DescriptionList } from '../display/description-list'
import { nbsp } from '../format/typography'
import type { WeekSlot } from '../format/week'
import { SlotsGrid } from '../match/slots-grid'

export interface PoolCardProps {
  token: string
  /** `Profil K7F-29Q`. */
  reference: string
  headline: string
  facts: readonly { term: string; details: string }[]
  skills: readonly string[] | null
  week: readonly WeekSlot[] | null
  /** Who show this very card, guarded: `au moins 5`. */
  people: string
}

/** A masked profile of a pool: what its card says and no score, for there is no offer. */
export function PoolCard({ token, reference, headline, facts, skills, week, people }: PoolCardProps) {
  const titleId = useId()
  return (
    <article
      aria-labelledby={titleId}
      className="@container stack-tight rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id={titleId} className="text-lg">
          {reference}
        </h3>
        <label data-print="no" className="press flex items-center gap-2">
          <input type="checkbox" name="profil" value={token} className="size-5 shrink-0" />
          Comparer<span className="sr-only"> {reference}</span>
        </label>
      </div>
      <p className="font-semibold">{headline}</p>
      <div className="grid items-start gap-4 @2xl:grid-cols-[minmax(0,1fr)_auto]">
        <div className="stack-tight min-w-0">
          {skills !== null && (
            <p>
              <span className="text-muted">Compétences{nbsp}: </span>
              {skills.join(', ')}
            </p>
          )}
          <DescriptionList items={facts} />
        </div>
        {week === null ? (
          <p className="text-muted">Rythme de la semaine à préciser</p>
        ) : (
          <SlotsGrid slots={week} />
        )}
      </div>
      <p className="text-sm text-muted">
        Cette carte est celle d’{people} personnes{nbsp}: elle ne dit que ce qu’elles ont en commun.
      </p>
    </article>
  )
}
