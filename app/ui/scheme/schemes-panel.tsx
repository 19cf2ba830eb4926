import {
  allowanceLabels,
  allowances,
  levelLabels,
  levels,
  withoutWorkBands,
  withoutWorkLabels,
  type SchemesView,
  type SchemeView,
} from '@/app/modules/schemes/shared'
import { Panel } from '../display/panel'
import { Tag } from '../display/tag'
import { RadioGroup } from '../form/field/radio-group'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { formatDate } from '../format/date'

const states = {
  open: { tone: 'success', label: 'peut y entrer' },
  to_check: { tone: 'warning', label: 'à vérifier' },
  closed: { tone: 'neutral', label: 'pas selon ces règles' },
} as const

/** What a person may enter, with why and what is missing, and where she is already. Several at once: none excludes another. */
export function SchemesPanel({
  view: { situation, toldAt, schemes },
  answer,
}: {
  view: SchemesView
  answer: { errors: FormErrors; values: FormValues } | undefined
}) {
  const yesOrNo = [
    { value: 'yes', label: 'Oui' },
    { value: 'no', label: 'Non' },
    { value: '', label: 'Je ne sais pas' },
  ]
  const told = (value: boolean | null | undefined) => (value === true ? 'yes' : value === false ? 'no' : '')
  return (
    <Panel title="Dispositifs">
      {schemes.map((scheme) => (
        <SchemeLines key={scheme.code} scheme={scheme} />
      ))}
      <details open={answer !== undefined}>
        <summary className="press cursor-pointer">
          {toldAt === null ? 'Noter sa situation' : `Sa situation, notée le ${formatDate(toldAt)}`}
        </summary>
        <Form id="situation" errors={answer?.errors} values={answer?.values}>
          <SelectField
            name="allowance"
            label="Allocation"
            emptyLabel="Je ne sais pas"
            options={allowances.map((value) => ({ value, label: allowanceLabels[value] }))}
            defaultValue={situation?.allowance ?? ''}
          />
          <SelectField
            name="withoutWork"
            label="Sans emploi depuis"
            emptyLabel="Je ne sais pas"
            options={withoutWorkBands.map((value) => ({ value, label: withoutWorkLabels[value] }))}
            defaultValue={situation?.withoutWork ?? ''}
          />
          <SelectField
            name="level"
            label="Niveau de diplôme"
            emptyLabel="Je ne sais pas"
            options={levels.map((value) => ({ value, label: levelLabels[value] }))}
            defaultValue={situation?.level ?? ''}
          />
          <RadioGroup
            name="studies"
            label="En études ou en formation"
            options={yesOrNo}
            defaultValue={told(situation?.studies)}
          />
          <RadioGroup
            name="jobseeker"
            label="Inscription à France Travail"
            options={yesOrNo}
            defaultValue={told(situation?.jobseeker)}
          />
          <SubmitButton name="intent" value="tell_situation" variant="secondary">
            Noter
          </SubmitButton>
        </Form>
      </details>
      <p className="text-sm text-muted">
        Pour ses droits seulement&nbsp;: ni le score, ni un employeur ne le voient. Les règles conseillent,
        vous décidez.
      </p>
    </Panel>
  )
}

function SchemeLines({ scheme }: { scheme: SchemeView }) {
  const { code, name, purpose, state, why, missing, source, readOn, note, enrolment } = scheme
  return (
    <section aria-label={name} className="stack-tight border-b border-line pb-3">
      <h3 className="font-semibold">{name}</h3>
      {enrolment === null ? (
        <Tag tone={states[state].tone}>{states[state].label}</Tag>
      ) : (
        <Tag tone="info">
          depuis le {formatDate(enrolment.enteredOn)}, {enrolment.organisation}
        </Tag>
      )}
      {why.length > 0 && (
        <p className="text-sm">
          Pour{'\u00a0'}: {why.join('\u00a0; ')}.
        </p>
      )}
      {missing.length > 0 && (
        <p className="text-sm">
          {state === 'to_check' ? 'À demander' : 'Non rempli'}
          {'\u00a0'}: {missing.join('\u00a0; ')}.
        </p>
      )}
      <details>
        <summary className="text-sm">Ce que c’est, et d’où vient la règle</summary>
        <p className="text-sm">
          {purpose} {note}
        </p>
        <p className="text-sm text-muted">
          {source}. Relu le {formatDate(readOn)}.
        </p>
      </details>
      <Form id={`dispositif-${code}`}>
        {enrolment === null ? (
          <>
            <input type="hidden" name="scheme" value={code} />
            <SubmitButton name="intent" value="enter_scheme" variant="quiet">
              Noter son entrée<span className="sr-only"> dans {name}</span>
            </SubmitButton>
          </>
        ) : (
          <>
            <input type="hidden" name="enrolmentId" value={enrolment.id} />
            <SubmitButton name="intent" value="leave_scheme" variant="quiet">
              Noter sa sortie<span className="sr-only"> de {name}</span>
            </SubmitButton>
          </>
        )}
      </Form>
    </section>
  )
}
