import { Link } from '@remix-run/react'
import { Notice } from '../display/notice'
import { DateField } from '../form/field/date-field'
import { TextField } from '../form/field/text-field'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { PageTitle } from '../layout/page-title'
import { FigurePanel, type FigureView } from './figure-panel'

export interface DiagnosticView {
  /** `du 1er octobre au 26 novembre 2026`. */
  period: string
  previous: string
  running: boolean
  /** The address asked for a period that is none. */
  wrong: boolean
  /** Already guarded. */
  visible: string
  /** What the fields hold, and what asks for the same period again. */
  asked: { period: string; from: string; to: string; fields: Readonly<Record<string, string>> }
  /** Address of a quarter, which alone is shown by organisation and neighbourhood; null when this is one. */
  quarter: string | null
  figures: readonly FigureView[]
}

/** What a steering committee decides from: one screen, one paper. */
export function DiagnosticPage(view: DiagnosticView) {
  const { period, previous, running, wrong, visible, asked, figures, quarter } = view
  return (
    <>
      <PageTitle
        title="Le diagnostic"
        answer={`${period}${running ? ' (en cours)' : ''}, comparé à la période d’avant, ${previous}. Personnes visibles à la fin\u00a0: ${visible}.`}
      />
      {wrong && (
        <Notice tone="warning" title="Cette période n’existe pas">
          Le trimestre en cours est montré. Demandez un trimestre (2026-T3), une année (2026), ou deux dates
          déjà passées, à deux ans d’écart au plus.
        </Notice>
      )}
      <search data-print="no">
        <Form key={asked.period + asked.from + asked.to} method="get" action="/coordination/diagnostic">
          <div className="flex flex-wrap items-end gap-3">
            <TextField
              name="periode"
              label="Trimestre ou année"
              hint="2026-T3, 2026"
              defaultValue={asked.period}
              autoComplete="off"
            />
            <SubmitButton variant="secondary">Voir</SubmitButton>
          </div>
        </Form>
        <Form key={asked.from + asked.to} method="get" action="/coordination/diagnostic">
          <div className="flex flex-wrap items-end gap-3">
            <DateField name="du" label="Ou du" defaultValue={asked.from} />
            <DateField name="au" label="Au" defaultValue={asked.to} />
            <SubmitButton variant="secondary">Voir ces dates</SubmitButton>
          </div>
        </Form>
      </search>
      <p className="max-w-measure text-sm text-muted">
        «&nbsp;Moins de 5&nbsp;»&nbsp;: le nombre n’est pas dit. «&nbsp;Non dit&nbsp;»&nbsp;: une part est
        petite, ou sert à ce qu’on ne retrouve pas la petite par une soustraction.
      </p>
      {figures.map((figure) => (
        <FigurePanel key={figure.id} {...figure} />
      ))}
      {quarter !== null && (
        <p className="max-w-measure">
          Le détail par structure et par quartier n’est donné que par trimestre, parce que des périodes qui se
          recouvrent permettraient de retrouver une petite part par soustraction.{' '}
          <Link to={quarter}>Voir le trimestre où cette période finit</Link>
        </p>
      )}
      <Form action="/coordination/diagnostic/export" id="export" reloadDocument>
        {Object.entries(asked.fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="flex flex-wrap gap-3">
          <SubmitButton variant="secondary" name="format" value="ods">
            Exporter en tableur (ODS)
          </SubmitButton>
          <SubmitButton variant="secondary" name="format" value="csv">
            Exporter en CSV
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}
