import type { OfferHitSeverity } from '@/drizzle/vocabulary'
import { Panel } from '../../display/panel'
import { TextAreaField } from '../../form/field/text-area-field'
import { Form } from '../../form/form'
import type { FormErrors, FormValues } from '../../form/form-values'
import { SubmitButton } from '../../form/submit-button'
import { HitText } from './hit-text'

interface HeldHitsProps {
  hits: readonly {
    id: string
    severity: OfferHitSeverity
    excerpt: string
    article: string
    message: string
    reason: string | null
  }[]
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** What the check says of an offer, for whoever decides whether it can stay. */
export function HeldHits({ hits, answer }: HeldHitsProps) {
  if (hits.length === 0) return null
  return (
    <Panel title="Vérification de l’offre">
      <ul className="grid gap-4">
        {hits.map(({ id, reason, ...hit }) => (
          <li key={id} className="stack-tight max-w-measure">
            <HitText {...hit} />
            {reason !== null && (
              <p>
                Gardé pour cette raison{'\u00a0'}: {reason}
              </p>
            )}
            {reason === null && hit.severity === 'blocking' && (
              <Form id={`point-${id}`} {...(answer?.values['hitId'] === id && answer)}>
                <input type="hidden" name="hitId" value={id} />
                <TextAreaField
                  name="reason"
                  label="Pourquoi ces mots sont-ils permis ici&nbsp;?"
                  hint="Par exemple&nbsp;: l’âge minimum vient de la loi. La coordination lit cette raison."
                  rows={2}
                  maxLength={500}
                />
                <div>
                  <SubmitButton name="intent" value="override" variant="secondary">
                    Permettre ces mots
                  </SubmitButton>
                </div>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
