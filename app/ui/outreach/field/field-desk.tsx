import { useEffect, useState, type MouseEvent } from 'react'
import type { EventChoice } from '@/app/modules/outreach/shared'
import { Button, ButtonRow, LinkButton } from '../../action/button'
import { Notice } from '../../display/notice'
import type { FieldOption } from '../../form/field/select-field'
import type { FormErrors, FormValues } from '../../form/form-values'
import type { FieldDone } from './field-answer'
import { FieldForm } from './field-form'
import { keepPageReadable } from './keep-page-readable'
import { SignOutQuestion } from './sign-out-question'
import { useKeptForms } from './use-kept-forms'
import { WaitingForms } from './waiting-forms'

interface FieldDeskProps {
  registrationKey: string
  /** The reader's account. */
  owner: string
  sealingKey: string
  pools: readonly FieldOption[]
  events: readonly EventChoice[]
  /** When the page was made. */
  now: Date
  /** Of a form that was posted without a script. */
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** The form, what waits on this device, and what became of what was just sent. */
export function FieldDesk(props: FieldDeskProps) {
  const { registrationKey, owner, sealingKey, pools, events, now, answer } = props
  const kept = useKeptForms({ owner, sealingKey })
  /** The one that was just filled in. */
  const [sent, setSent] = useState<string | null>(null)
  /** Counts the people signed up here: each has a form of her own. */
  const [turn, setTurn] = useState(0)
  useEffect(keepPageReadable, [])

  const said = sent === null ? undefined : kept.answers.get(sent)
  const done = said !== undefined && 'done' in said ? said : undefined
  const refusal = said !== undefined && !('done' in said) ? said : undefined
  const next = () => {
    setSent(null)
    setTurn(turn + 1)
  }
  return (
    <div className="stack">
      <SignOutQuestion waiting={kept.own.length + kept.others.length} />
      <WaitingForms
        kept={{
          ...kept,
          own: kept.own.filter((form) => refusal === undefined || form.registrationKey !== sent),
        }}
        onMend={(form) => {
          void kept.ask(form).then((answered) => {
            if (answered) setSent(form.registrationKey)
          })
        }}
      />
      {sent === null || refusal !== undefined ? (
        <FieldForm
          key={refusal === undefined ? turn : `${sent ?? ''} ${turn}`}
          registrationKey={sent ?? answeredKey(answer) ?? registrationKey}
          owner={owner}
          pools={pools}
          events={events}
          now={now}
          answer={refusal ?? (turn === 0 ? answer : undefined)}
          onForget={next}
          onKeep={async (key, fields) => {
            await kept.keep(key, fields)
            setSent(key)
            setTurn(turn + 1)
          }}
        />
      ) : (
        <Kept done={done} onNext={next} />
      )}
    </div>
  )
}

function Kept({ done, onNext }: { done: FieldDone | undefined; onNext: () => void }) {
  const residentId = done?.residentId ?? null
  return (
    <div className="stack" onClickCapture={ignoreSecondPress}>
      <div role="status">
        {done !== undefined ? (
          <Notice tone="success" title="C’est enregistré">
            Rien n’est resté sur ce téléphone.
          </Notice>
        ) : (
          <Notice title="C’est gardé">
            L’inscription partira toute seule. Vous pouvez inscrire quelqu’un d’autre.
          </Notice>
        )}
      </div>
      <ButtonRow>
        <Button onClick={onNext}>Inscrire une autre personne</Button>
        {residentId !== null && (
          <>
            <LinkButton variant="secondary" to={`/conseil/habitants/${residentId}/profil/metiers`}>
              Dire quel métier elle cherche
            </LinkButton>
            <LinkButton variant="secondary" to={`/conseil/habitants/${residentId}`}>
              Ouvrir sa fiche
            </LinkButton>
          </>
        )}
      </ButtonRow>
    </div>
  )
}

/** The second press on what sent the form may fall on what has taken its place. */
function ignoreSecondPress(event: MouseEvent): void {
  if (event.detail < 2) return
  event.preventDefault()
  event.stopPropagation()
}

function answeredKey(answer: FieldDeskProps['answer']): string | undefined {
  const key = answer?.values['registrationKey']
  return typeof key === 'string' ? key : undefined
}
