import { dayParts, weekdays } from '@/drizzle/vocabulary'
import { classNames } from '../class-names'
import { describeSlots, type WeekSlot } from '../format/week'
import { useWords } from '../words'

/** The week at a glance, `L M M J V S D` by four parts of the day; a screen reader gets it as a sentence. */
export function SlotsGrid({ slots }: { slots: readonly WeekSlot[] }) {
  const { week } = useWords()
  const chosen = new Set(slots)
  return (
    <div role="img" aria-label={describeSlots(slots, week)} className="inline-block text-sm">
      <table aria-hidden="true" className="border-separate border-spacing-x-0.5 border-spacing-y-0.5">
        <thead>
          <tr>
            <td />
            {weekdays.map((day) => (
              <th key={day} className="w-4 text-center font-normal text-muted">
                {week.initials[day]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dayParts.map((part) => (
            <tr key={part}>
              <th className="pe-1 text-end font-normal text-muted">{week.parts[part]}</th>
              {weekdays.map((day) => (
                <td key={day} className="p-0">
                  <svg viewBox="0 0 16 16" className="block size-4" focusable="false">
                    <rect
                      x="1"
                      y="1"
                      width="14"
                      height="14"
                      rx="3"
                      className={classNames(
                        'stroke-1',
                        chosen.has(`${day}-${part}`)
                          ? 'fill-action stroke-action'
                          : 'fill-none stroke-line-strong',
                      )}
                    />
                  </svg>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
