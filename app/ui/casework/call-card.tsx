import { Link } from '@remix-run/react'
import {
  contactOutcomeLabels,
  longestPause,
  nextActionLabels,
  radarPauseLabels,
  type RadarKind,
} from '@/app/modules/casework/shared'
import {
  radarPauseReasons,
  type ContactChannel,
  type ContactOutcome,
  type NextActionKind,
} from '@/drizzle/vocabulary'
import { DateField } from '../form/field/date-field'
import { SelectField } from '../form/field/select-field'
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
  /** First day, and last, to which a call can be put off. */
  pauseDays: { first: string; last: string }
}

/** In the order in which a thumb needs them. */
const outcomes: Record<'phone' | 'visit', readonly ContactOutcome[]> = {
  phone: ['reached', 'no_answer', 'message_left', 'wrong_number'],
  visit: ['reached', 'no_answer'],
}

/** One person to call: why, her number, and then one tap for what came of it. Held in one hand. */
export function CallCard({ residentId, name, phone, nextAction, reasons, pauseDays }: CallCardProps) {
  const channel = phone === null ? 'visit' : 'phone'
  return (
    <li className="stack-tight rounded-lg border border-line bg-surface p-4">
      <h2 className="text-lg">
        <Link to={`/conseil/habitants/${residentId}`}>{name}</Link>
      </h2>
      <RadarReasons reasons={reasons} />
      {nextAction !== null && <p className="text-muted">Prévu&nbsp;: {nextActionLabels[nextAction]}</p>}
      {phone === null ? (
        <p className="text-muted">Pas de téléphone&nbsp;: à aller voir.</p>
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
        <input type="hidden" name="channel" value={channel} />
        <SubmitButton name="intent" value="confirm" variant="secondary">
          Parlé, toujours disponible<span className="sr-only">, {name}</span>
        </SubmitButton>
      </Form>
      <OutcomeButtons residentId={residentId} name={name} channel={channel} />
      {channel === 'phone' && (
        <details>
          <summary className="press cursor-pointer">
            Passé·e la voir<span className="sr-only">, {name}</span>
          </summary>
          <OutcomeButtons residentId={residentId} name={name} channel="visit" />
        </details>
      )}
      <details>
        <summary className="press cursor-pointer">
          Reporter<span className="sr-only">, {name}</span>
        </summary>
        <Form id={`report-${residentId}`}>
          <input type="hidden" name="residentId" value={residentId} />
          <div className="stack-tight">
            <SelectField
              name="reason"
              label="Pourquoi"
              emptyLabel="Choisir"
              options={radarPauseReasons.map((value) => ({ value, label: radarPauseLabels[value] }))}
              required
            />
            <DateField
              name="until"
              label="Jusqu’au"
              hint={`${longestPause} jours au plus`}
              min={pauseDays.first}
              max={pauseDays.last}
              required
            />
            <SubmitButton name="intent" value="pause" variant="secondary">
              Reporter l’appel<span className="sr-only">, {name}</span>
            </SubmitButton>
          </div>
        </Form>
      </details>
    </li>
  )
}

/** One tap for what came of a call or of a visit. */
function OutcomeButtons({
  residentId,
  name,
  channel,
}: {
  residentId: string
  name: string
  channel: Extract<ContactChannel, 'phone' | 'visit'>
}) {
  return (
    <div className="grid grid-cols-2 gap-2">
      {outcomes[channel].map((outcome) => (
        <Form key={outcome} id={`${channel}-${residentId}-${outcome}`}>
          <input type="hidden" name="residentId" value={residentId} />
          <input type="hidden" name="channel" value={channel} />
          <input type="hidden" name="outcome" value={outcome} />
          <SubmitButton name="intent" value="log_contact" variant="secondary">
            {contactOutcomeLabels[outcome]}
            <span className="sr-only">
              {channel === 'visit' ? ', en visite' : ''}, {name}
            </span>
          </SubmitButton>
        </Form>
      ))}
    </div>
  )
}
