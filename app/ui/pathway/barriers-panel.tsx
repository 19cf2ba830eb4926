import { barrierLabels } from '@/app/modules/pathways/shared'
import { barrierKinds, type BarrierKind } from '@/drizzle/vocabulary'
import { Panel } from '../display/panel'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { formatDate } from '../format/date'

interface BarriersPanelProps {
  barriers: readonly {
    id: string
    kind: BarrierKind
    notedBy: string
    notedAt: Date
    liftedOn: string | null
  }[]
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** What stands in a person's way, in one word each, for staff. */
export function BarriersPanel({ barriers, answer }: BarriersPanelProps) {
  const standing = barriers.filter(({ liftedOn }) => liftedOn === null)
  const lifted = barriers.filter(({ liftedOn }) => liftedOn !== null)
  const open = barrierKinds.filter((kind) => !standing.some((each) => each.kind === kind))
  return (
    <Panel title="Ce qui freine">
      {standing.length === 0 ? (
        <p className="text-muted">Rien n’est noté.</p>
      ) : (
        <ul className="divide-y divide-line">
          {standing.map(({ id, kind, notedBy, notedAt }) => (
            <li key={id} className="stack-tight py-3 first:pt-0">
              <p>
                <strong>{barrierLabels[kind]}</strong>
                <span className="text-sm text-muted">
                  {' '}
                  · {notedBy}, {formatDate(notedAt)}
                </span>
              </p>
              <Form id={`frein-${id}`}>
                <input type="hidden" name="barrierId" value={id} />
                <div className="flex flex-wrap gap-3">
                  <SubmitButton name="intent" value="lift_barrier" variant="secondary">
                    C’est réglé<span className="sr-only">&nbsp;: {barrierLabels[kind]}</span>
                  </SubmitButton>
                  <SubmitButton name="intent" value="remove_barrier" variant="quiet">
                    Retirer<span className="sr-only">&nbsp;: {barrierLabels[kind]}</span>
                  </SubmitButton>
                </div>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <Form key={barriers.length} id="frein" errors={answer?.errors} values={answer?.values}>
          <SelectField
            name="kind"
            label="Noter un frein"
            hint="Avec l’accord de la personne, qui peut le lire et le faire retirer. Aucun employeur ne le lit, aucun score n’en tient compte."
            emptyLabel="Choisir"
            options={open.map((value) => ({ value, label: barrierLabels[value] }))}
            required
          />
          <SubmitButton name="intent" value="note_barrier" variant="secondary">
            Noter ce frein
          </SubmitButton>
        </Form>
      )}
      {lifted.length > 0 && (
        <p className="text-sm text-muted">
          Réglé&nbsp;:{' '}
          {lifted
            .map(
              ({ kind, liftedOn }) =>
                `${barrierLabels[kind]} (${liftedOn === null ? '' : formatDate(liftedOn)})`,
            )
            .join(', ')}
          .
        </p>
      )}
    </Panel>
  )
}
