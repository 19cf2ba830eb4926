import { radarRules, type RadarAbout, type RadarKind } from '@/app/modules/casework/shared'
import { OptionLine } from '../form/field/option-line'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

export interface RadarFilterProps {
  folder: string
  /** What it asks for now. */
  address: { mine: boolean; kind: RadarKind | null }
  /** The rules of one view; all of them without. */
  about?: RadarAbout
}

export function RadarFilter({ folder, address, about }: RadarFilterProps) {
  const { mine, kind } = address
  const rules = Object.entries(radarRules).filter(([, rule]) => (about ?? rule.about) === rule.about)
  return (
    <search>
      <Form id="filtre" key={`${about ?? ''} ${String(mine)} ${kind ?? ''}`} method="get" action={folder}>
        {about === 'agenda' && <input type="hidden" name="objet" value="agenda" />}
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            name="regle"
            label="Raison"
            emptyLabel="Toutes"
            defaultValue={kind ?? ''}
            options={rules.map(([value, { label }]) => ({ value, label }))}
          />
          <OptionLine
            type="checkbox"
            name="suivi"
            option={{ value: 'tous', label: 'Aussi les suivis des autres' }}
            defaultChecked={!mine}
          />
          <SubmitButton variant="secondary">Filtrer</SubmitButton>
        </div>
      </Form>
    </search>
  )
}

/** @param props.about only these; all of them without. */
export function RadarReasons({
  reasons,
  about,
}: {
  reasons: readonly { kind: RadarKind; text: string }[]
  about?: RadarAbout
}) {
  const told = reasons.filter(({ kind }) => (about ?? radarRules[kind].about) === radarRules[kind].about)
  if (told.length === 0) return 'rien'
  return (
    <ul>
      {told.map(({ kind, text }) => (
        <li key={kind}>{text}</li>
      ))}
    </ul>
  )
}
