import { dayParts, weekdays } from '@/drizzle/vocabulary'
import { describeSlots, weekSlots, type WeekSlot } from '../format/week'
import { useWords } from '../words'

/** Of a square with its gap, in the drawing's own units, sixteen to a rem. */
const pitch = 18
const width = pitch * weekdays.length
const height = pitch * dayParts.length

/** Outline of each square of the week: lists show dozens of weeks, and one path weighs less than twenty-eight boxes. */
const squares = new Map(
  weekSlots.map((slot, index): [WeekSlot, string] => {
    const column = Math.floor(index / dayParts.length)
    const row = index % dayParts.length
    const start = `M${column * pitch + 5} ${row * pitch + 2}`
    return [slot, `${start}h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3z`]
  }),
)

/** The week at a glance, `L M M J V S D` by four parts of the day; a screen reader gets it as a sentence. */
export function SlotsGrid({ slots }: { slots: readonly WeekSlot[] }) {
  const { week } = useWords()
  const chosen = new Set(slots)
  const outline = (isShown: (slot: WeekSlot) => boolean) =>
    [...squares].flatMap(([slot, square]) => (isShown(slot) ? square : [])).join('')
  return (
    <div role="img" aria-label={describeSlots(slots, week)} className="inline-block text-sm">
      <div aria-hidden="true" className="grid grid-cols-[auto_auto] gap-x-1 text-muted">
        <div className="col-start-2 flex">
          {weekdays.map((day) => (
            <span key={day} className="w-[1.125rem] text-center">
              {week.initials[day]}
            </span>
          ))}
        </div>
        <div className="text-end leading-[1.125rem]">
          {dayParts.map((part) => (
            <div key={part}>{week.parts[part]}</div>
          ))}
        </div>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className="h-[4.5rem] w-[7.875rem] stroke-1 rtl:-scale-x-100"
          focusable="false"
        >
          <path d={outline((slot) => chosen.has(slot))} className="fill-action stroke-action" />
          <path d={outline((slot) => !chosen.has(slot))} className="fill-none stroke-line-strong" />
        </svg>
      </div>
    </div>
  )
}
