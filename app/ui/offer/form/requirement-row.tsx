import type { FieldOption } from '../../form/field/select-field'
import type { RequirementDegree, RequirementMarks } from './use-requirement-marks'

interface RequirementRowProps {
  id: string
  /** Of the repeated field: `skills`, `languages`… */
  name: string
  option: FieldOption
  marks: RequirementMarks
  degree?: RequirementDegree | undefined
}

/**
 * One requirement: asked or not, how much, and whether one can do without. How much shows only once asked; a browser
 * too old to hide it shows it always, which asks nothing more.
 */
export function RequirementRow({ id, name, option, marks, degree }: RequirementRowProps) {
  const { value: code, label, hint } = option
  const mark = marks.markOf(code)
  return (
    <li className="group rounded-md border border-line bg-surface px-3 sm:flex sm:flex-wrap sm:items-center sm:justify-between sm:gap-x-4 has-[[data-asked]:checked]:border-action has-[[data-asked]:checked]:bg-action-soft">
      <label className="press flex min-w-0 items-center gap-3 py-1.5 sm:grow sm:basis-64">
        <input
          type="checkbox"
          id={id}
          data-asked=""
          name={name}
          value={code}
          checked={mark.asked}
          onChange={(event) => marks.change(code, { asked: event.target.checked })}
          className="size-5 shrink-0"
        />
        <span className="min-w-0">
          {label}
          {hint !== undefined && <span className="block text-sm text-muted">{hint}</span>}
        </span>
      </label>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 ps-8 pb-2 sm:py-1 sm:ps-0 group-not-has-[[data-asked]:checked]:hidden">
        {degree !== undefined && (
          <label>
            <span className="sr-only">
              {degree.label} ({label})
            </span>
            <select
              name={`${degree.prefix}-${code}`}
              value={mark.degree}
              onChange={(event) => marks.change(code, { degree: event.target.value })}
              className="press rounded-md border-2 border-line-strong bg-surface px-2 py-1 text-ink"
            >
              {degree.options.map((each) => (
                <option key={each.value} value={each.value}>
                  {each.label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="press flex items-center gap-2">
          <input
            type="checkbox"
            name={`indispensable-${code}`}
            checked={mark.indispensable}
            onChange={(event) => marks.change(code, { indispensable: event.target.checked })}
            className="size-5 shrink-0"
          />
          Indispensable<span className="sr-only"> ({label})</span>
        </label>
      </div>
    </li>
  )
}
