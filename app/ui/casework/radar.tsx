import { radarRules, type RadarKind } from '@/app/modules/casework/shared'
import { OptionLine } from '../form/field/option-line'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

/** What an address of the radar or of the call list asks for. One's own people unless everybody is asked for. */
export interface RadarAddress {
  mine: boolean
  kind: RadarKind | null
  page: number
}

const isKind = (text: string): text is RadarKind => text in radarRules

export function readRadarAddress(params: URLSearchParams): RadarAddress {
  const [kind, page] = [params.get('regle') ?? '', params.get('page') ?? '']
  return {
    mine: params.get('suivi') !== 'tous',
    kind: isKind(kind) ? kind : null,
    page: /^[1-9][0-9]{0,4}$/u.test(page) ? Number(page) : 1,
  }
}

export function radarPath(folder: string, { mine, kind, page }: RadarAddress): string {
  const params = new URLSearchParams()
  if (!mine) params.set('suivi', 'tous')
  if (kind !== null) params.set('regle', kind)
  if (page > 1) params.set('page', String(page))
  return params.size === 0 ? folder : `${folder}?${params.toString()}`
}

export function RadarFilter({ folder, address }: { folder: string; address: RadarAddress }) {
  const { mine, kind } = address
  return (
    <search>
      <Form id="filtre" key={`${String(mine)} ${kind ?? ''}`} method="get" action={folder}>
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            name="regle"
            label="Raison"
            emptyLabel="Toutes"
            defaultValue={kind ?? ''}
            options={Object.entries(radarRules).map(([value, { label }]) => ({ value, label }))}
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

export function RadarReasons({ reasons }: { reasons: readonly { kind: RadarKind; text: string }[] }) {
  return (
    <ul>
      {reasons.map(({ kind, text }) => (
        <li key={kind}>{text}</li>
      ))}
    </ul>
  )
}
