import { Link } from '@remix-run/react'
import { DateField } from '../form/field/date-field'
import { SelectField, type FieldOptionGroup } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { PageTitle } from '../layout/page-title'
import { FigurePanel, type FigureView } from './figure-panel'

export interface DiagnosticView {
  /** `du 1er octobre au 26 novembre 2026`. */
  period: string
  previous: string
  running: boolean
  /** Already guarded. */
  visible: string
  /** What the fields hold, why it is refused, and what asks for the same period again. */
  asked: {
    period: string
    choices: readonly FieldOptionGroup[]
    from: string
    to: string
    errors: FormErrors | null
    fields: Readonly<Record<string, string>>
  }
  /** Address of a quarter, which alone is shown by organisation and neighbourhood; null when this is one. */
  quarter: string | null
  figures: readonly FigureView[]
}

/** What a steering committee decides from: one screen, one paper. */
export function DiagnosticPage(view: DiagnosticView) {
  const { period, previous, running, visible, asked, figures, quarter } = view
  return (
    <>
      <PageTitle
        title="Le diagnostic"
        answer={`Période ${period}${running ? ' (en cours)' : ''}, comparée à celle d’avant, ${previous}. Personnes visibles à la fin\u00a0: ${visible}.`}
      />
      <PeriodForms {...asked} />
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

/** Which period is looked at: one of a list, or two days. */
function PeriodForms({ period, choices, from, to, errors }: DiagnosticView['asked']) {
  const wrongDates = errors !== null && 'du' in errors
  const wrongName = errors !== null && !wrongDates
  return (
    <search data-print="no" className="flex flex-wrap items-start gap-x-8 gap-y-2">
      <Form
        id="periode"
        key={period}
        method="get"
        action="/coordination/diagnostic"
        {...(wrongName && { errors })}
      >
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            name="periode"
            label="Période"
            {...(period === '' && { emptyLabel: 'Deux dates' })}
            options={choices}
            defaultValue={period}
          />
          <SubmitButton variant="secondary">Voir</SubmitButton>
        </div>
      </Form>
      <details open={wrongDates || period === ''}>
        <summary className="press cursor-pointer">Entre deux dates</summary>
        <Form
          id="dates"
          key={from + to}
          method="get"
          action="/coordination/diagnostic"
          {...(wrongDates && { errors })}
        >
          <div className="flex flex-wrap items-end gap-3">
            <DateField name="du" label="Du" defaultValue={from} />
            <DateField name="au" label="Au" defaultValue={to} />
            <SubmitButton variant="secondary">Voir ces dates</SubmitButton>
          </div>
        </Form>
      </details>
    </search>
  )
}
