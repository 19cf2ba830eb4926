import { FieldGroup, type FieldProps } from '../../form/field/field'
import type { FieldOption } from '../../form/field/select-field'
import { RequirementRow } from './requirement-row'
import { useRequirementMarks, type RequirementDegree } from './use-requirement-marks'

interface RequirementListProps extends FieldProps {
  /** Asked most often: always in sight. */
  usual: readonly FieldOption[]
  others: readonly FieldOption[]
  /** « Autres langues ». */
  othersLabel: string
  degree?: RequirementDegree | undefined
}

/** What an offer may ask of a short closed list: licences, languages. */
export function RequirementList({ usual, others, othersLabel, degree, ...field }: RequirementListProps) {
  const marks = useRequirementMarks(field.name, degree)
  return (
    <FieldGroup {...field}>
      {(state) => {
        const row = (option: FieldOption, index?: number) => (
          <RequirementRow
            key={option.value}
            id={index === 0 ? state.id : `${state.id}-${option.value}`}
            name={field.name}
            option={option}
            marks={marks}
            degree={degree}
          />
        )
        return (
          <div className="stack-tight max-w-measure">
            <ul className="grid gap-2">{usual.map(row)}</ul>
            <details
              open={others.some(({ value }) => state.values.includes(value))}
              className="rounded-md border border-line px-3"
            >
              <summary className="press py-2">{othersLabel}</summary>
              <ul className="grid gap-2 pb-3">{others.map((option) => row(option))}</ul>
            </details>
          </div>
        )
      }}
    </FieldGroup>
  )
}
