import { Link } from '@remix-run/react'
import { contactOutcomeLabels, nextActionLabels, type RadarKind } from '@/app/modules/casework/shared'
import type { ContactOutcome, NextActionKind } from '@/drizzle/vocabulary'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { formatPhone, phoneHref } from '../format/phone'
import { RadarReasons } from './radar'

interface CallCardProps {
  residentId: string
  name: string
  phone: string | null
  nextAction: NextActionKind | null
  reasons: readonly { kind: RadarKind; text: string }[]
}

/** In the order in which a thumb needs them. */
const outcomes: readonly ContactOutcome[] = ['reached', 'no_answer', 'message_left', 'wrong_number']

/** One person to call: why, her number, and then one tap for what came of it. Held in one hand. */
export function CallCard({ residentId, name, phone, nextAction, reasons }: CallCardProps) {
  return (
    <li className="stack-tight rounded-lg border border-line bg-surface p-4">
      <h2 className="text-lg">
        <Link to={`/conseil/habitants/${residentId}`}>{name}</Link>
      </h2>
      <RadarReasons reasons={reasons} />
      {nextAction !== null && <p className="text-muted">Prévu&nbsp;: {nextActionLabels[nextAction]}</p>}
      {phone === null ? (
        <p className="text-muted">Pas de téléphone&nbsp;: à rencontrer.</p>
      ) : (
        <a
          href={phoneHref(phone)}
          className="press flex items-center justify-center rounded-md border-2 border-action bg-action px-4 py-3 text-lg font-semibold text-on-action no-underline hover:text-on-action"
        >
          Appeler le {formatPhone(phone)}
        </a>
      )}
      <Form id={`appel-${residentId}`}>
        <input type="hidden" name="residentId" value={residentId} />
        <SubmitButton name="intent" value="confirm" variant="secondary">
          Parlé, toujours disponible<span className="sr-only">, {name}</span>
        </SubmitButton>
      </Form>
      <div className="grid grid-cols-2 gap-2">
        {outcomes.map((outcome) => (
          <Form key={outcome} id={`appel-${residentId}-${outcome}`}>
            <input type="hidden" name="residentId" value={residentId} />
            <input type="hidden" name="outcome" value={outcome} />
            <SubmitButton name="intent" value="log_contact" variant="secondary">
              {contactOutcomeLabels[outcome]}
              <span className="sr-only">, {name}</span>
            </SubmitButton>
          </Form>
        ))}
      </div>
    </li>
  )
}
