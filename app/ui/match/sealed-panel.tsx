import type { ReactNode } from 'react'
import { Icon } from '../display/icon'
import { formatPhone, phoneHref } from '../format/phone'

/** Dates and names come formatted. Nothing that identifies a person has a place here unless `state` is `open`. */
export type SealedPanelProps =
  | {
      state: 'sealed'
      /** Who is looking into it: `Samira B., conseillère` or `l’équipe de la Cité`. */
      who: string
      /** `lundi 9 mars`. */
      since: string
      /** `jeudi 12 mars`. */
      by: string
    }
  | {
      state: 'open'
      name: string
      /** As stored, `+33612345678`; `null` when the person prefers another way. */
      phone: string | null
      email?: string | null
      caseworker: string
      /** Last day of the contact. */
      until: string
      /** « Dites-nous la suite avant le… », with the form or the link that does it. */
      followUp?: { by: string; action: ReactNode }
    }
  | {
      state: 'closed'
      /** Neutral words, the same whoever closed it and why. */
      reason: string
    }

/** The contact before, during and after an approved introduction. */
export function SealedPanel(props: SealedPanelProps) {
  if (props.state === 'open') return <OpenContact {...props} />
  return (
    <div
      role="group"
      aria-label="Contact"
      className="flex gap-3 rounded-lg border border-dashed border-line-strong bg-sunken p-4"
    >
      <Icon name="sealed" className="mt-0.5 size-6 text-muted" />
      {props.state === 'closed' ? (
        <div>
          <p className="font-semibold">Le contact est fermé</p>
          <p className="max-w-measure">{props.reason}</p>
        </div>
      ) : (
        <div>
          <p className="font-semibold">Le nom et le téléphone sont encore protégés</p>
          <p className="max-w-measure">
            {props.who} étudie cette demande depuis {props.since} et en parle d’abord avec la personne.
            Réponse au plus tard {props.by}.
          </p>
        </div>
      )}
    </div>
  )
}

function OpenContact(props: Extract<SealedPanelProps, { state: 'open' }>) {
  const { name, phone, email = null, caseworker, until, followUp } = props
  return (
    <div
      role="group"
      aria-label="Contact"
      className="flex gap-3 rounded-lg border-2 border-action bg-action-soft p-4"
    >
      <Icon name="open" className="mt-0.5 size-6 text-action" />
      <div className="stack-tight min-w-0 !gap-2">
        <p className="text-lg font-semibold">{name}</p>
        <ul>
          {phone !== null && (
            <li>
              <a href={phoneHref(phone)} className="press flex items-center gap-2 font-semibold">
                <Icon name="phone" />
                {formatPhone(phone)}
              </a>
            </li>
          )}
          {email !== null && (
            <li>
              <a href={`mailto:${email}`} className="press flex items-center gap-2 break-all">
                <Icon name="mail" />
                {email}
              </a>
            </li>
          )}
        </ul>
        <p>
          Accompagnement{'\u00a0'}: {caseworker}. Contact ouvert jusqu’au {until}.
        </p>
        {followUp !== undefined && (
          <div className="flex flex-col items-start gap-2 border-t border-action pt-3">
            <p className="font-semibold">Dites-nous la suite avant le {followUp.by}</p>
            {followUp.action}
          </div>
        )}
      </div>
    </div>
  )
}
