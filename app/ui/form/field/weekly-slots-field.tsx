import { useEffect, useRef, useState, type RefObject } from 'react'
import { dayParts, weekdays } from '@/drizzle/vocabulary'
import { Button } from '../../action/button'
import type { WeekSlot } from '../../format/week'
import { useWords } from '../../words'
import { FieldGroup, type FieldProps } from './field'

export interface WeeklySlotsFieldProps extends Omit<FieldProps, 'name'> {
  name?: string | undefined
  defaultSlots?: readonly WeekSlot[] | undefined
}

/** Seven days by four parts of the day, days going down so that the grid fits a phone. Posts `monday-morning`. */
export function WeeklySlotsField({ name = 'slots', defaultSlots, ...field }: WeeklySlotsFieldProps) {
  const { week } = useWords()
  const grid = useRef<HTMLTableElement>(null)
  return (
    <FieldGroup {...field} name={name} defaultValues={defaultSlots}>
      {(state) => (
        <div className="max-w-lg">
          <Shortcuts grid={grid} />
          <table ref={grid} className="w-full table-fixed border-collapse">
            <thead>
              <tr className="text-sm">
                <td className="w-[30%]" />
                {dayParts.map((part) => (
                  <th key={part} scope="col" className="px-0.5 pb-1 align-bottom font-semibold hyphens-auto">
                    {week.parts[part]}
                    <span className="hidden font-normal text-muted sm:block">{week.hours[part]}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weekdays.map((day, row) => (
                <tr key={day} className="border-t border-line">
                  <th scope="row" className="text-start font-normal hyphens-auto">
                    {week.days[day]}
                  </th>
                  {dayParts.map((part, column) => {
                    const slot: WeekSlot = `${day}-${part}`
                    return (
                      <td key={part} className="p-0">
                        <label className="press flex items-center justify-center rounded-sm has-checked:bg-action-soft">
                          <span className="sr-only">
                            {week.days[day]} {week.parts[part]}
                          </span>
                          <input
                            type="checkbox"
                            id={row + column === 0 ? state.id : `${state.id}-${slot}`}
                            name={name}
                            value={slot}
                            defaultChecked={state.values.includes(slot)}
                            className="size-6"
                          />
                        </label>
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </FieldGroup>
  )
}

const workingDays = weekdays.slice(0, 5)

/** Only where scripts run: a button that does nothing would be worse than none. */
function Shortcuts({ grid }: { grid: RefObject<HTMLTableElement> }) {
  const { weekShortcuts } = useWords()
  const [running, setRunning] = useState(false)
  useEffect(() => setRunning(true), [])
  if (!running) return null

  function tick(wanted: (slot: string) => boolean) {
    for (const box of grid.current?.querySelectorAll('input') ?? []) box.checked = wanted(box.value)
    // Setting `checked` from a script is silent; whoever listens to the form's changes must hear of it.
    grid.current?.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }))
  }

  const daytime: readonly string[] = workingDays.flatMap((day) => [`${day}-morning`, `${day}-afternoon`])
  return (
    <div className="mb-2 flex flex-wrap gap-2">
      <Button variant="secondary" onClick={() => tick(() => true)}>
        {weekShortcuts.all}
      </Button>
      <Button variant="secondary" onClick={() => tick((slot) => daytime.includes(slot))}>
        {weekShortcuts.workingDays}
      </Button>
      <Button variant="quiet" onClick={() => tick(() => false)}>
        {weekShortcuts.none}
      </Button>
    </div>
  )
}
