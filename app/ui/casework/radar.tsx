import { radarRules, type RadarAbout, type RadarKind } from '@/app/modules/casework/shared'
import { OptionLine } from '../form/field/option-line'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

/** What an address of the radar or of the call list asks for. One's own people unless everybody is asked for. */
export interface RadarAddress {
  mine: boolean
  /** Of the radar's two views; whoever calls somebody has both in mind. */
  about: RadarAbout
  kind: RadarKind | null
  page: number
}

const isKind = (text: string): text is RadarKind => text in radarRules

export function readRadarAddress(params: URLSearchParams): RadarAddress {
  const [rule, page] = [params.get('regle') ?? '', params.get('page') ?? '']
  const kind = isKind(rule) ? rule : null
  const about = params.get('objet') === 'agenda' ? 'agenda' : 'risk'
  return {
    mine: params.get('suivi') !== 'tous',
    about: kind === null ? about : radarRules[kind].about,
    kind,
    page: /^[1-9][0-9]{0,4}$/u.test(page) ? Number(page) : 1,
  }
}

export function radarPath(folder: string, { mine, about, kind, page }: RadarAddress): string {
  const params = new URLSearchParams()
  if (about === 'agenda' && kind === null) params.set('objet', 'agenda')
  if (!mine) params.set('suivi', 'tous')
  if (kind !== null) params.set('regle', kind)
  if (page > 1) params.set('page', String(page))
  return params.size === 0 ? folder : `${folder}?${params.toString()}`
}

export interface RadarFilterProps {
  folder: string
  address: RadarAddress
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
