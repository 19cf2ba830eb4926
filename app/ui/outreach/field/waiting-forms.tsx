import { useState, type ReactNode } from 'react'
import { Button, ButtonRow, LinkButton } from '../../action/button'
import { Notice } from '../../display/notice'
import { formatTime } from '../../format/date'
import { plural } from '../../format/number'
import type { KeptForm } from './kept-forms'
import type { KeptForms } from './use-kept-forms'
import type { NoAnswer } from './send-kept'

/** What waits on this device, and what can be done about each. Without a name: the device cannot read them. */
export function WaitingForms({ kept, onMend }: { kept: KeptForms; onMend: (form: KeptForm) => void }) {
  const { running, own, others, stopped, drop } = kept
  const waiting = own.filter(({ refusal }) => refusal === null)
  const refused = own.filter(({ refusal }) => refusal !== null)
  return (
    // How many are on their way, once the page runs.
    <div className="stack" data-keeps={running ? waiting.length : undefined}>
      <div role="status">
        {waiting.length > 0 && (
          <Notice
            tone="warning"
            title={
              stopped === null
                ? 'Envoi en cours'
                : plural(waiting.length, 'inscription attend le réseau', 'inscriptions attendent le réseau')
            }
          >
            <p>{reasons[stopped ?? 'sending']}</p>
          </Notice>
        )}
      </div>
      {stopped !== null &&
        waiting.map((form) => (
          <Line key={form.registrationKey} form={form}>
            <Discard
              what={'Cette inscription n’est pas arrivée\u00a0: elle sera perdue.'}
              onDiscard={() => drop(form.registrationKey)}
            />
          </Line>
        ))}
      {refused.map((form) => (
        <Notice
          key={form.registrationKey}
          tone="warning"
          title={`Inscription de ${formatTime(new Date(form.keptAt))}\u00a0: à corriger`}
        >
          <p>{form.refusal}</p>
          <ButtonRow>
            <Button variant="secondary" onClick={() => onMend(form)}>
              Corriger
            </Button>
            <LinkButton
              variant="quiet"
              to={`/conseil/habitants/terrain?cle=${form.registrationKey}`}
              reloadDocument
            >
              Voir ce qui est enregistré
            </LinkButton>
            <Discard
              what="Ce qui a été tapé sera effacé de ce téléphone."
              onDiscard={() => drop(form.registrationKey)}
            />
          </ButtonRow>
        </Notice>
      ))}
      {others.length > 0 && (
        <Notice
          title={plural(
            others.length,
            'inscription d’un·e collègue attend',
            'inscriptions de collègues attendent',
          )}
        >
          <p>Ce téléphone ne peut pas les lire. Elles partiront quand leur auteur·rice s’y connectera.</p>
          <Discard
            what={'Elles ne sont pas arrivées\u00a0: elles seront perdues.'}
            onDiscard={() => {
              for (const { registrationKey } of others) drop(registrationKey)
            }}
          />
        </Notice>
      )}
    </div>
  )
}

const reasons: Record<NoAnswer | 'sending', string> = {
  sending: 'Vous pouvez continuer\u00a0: rien ne sera perdu.',
  'no network':
    'Pas de réseau. Tout est gardé sur ce téléphone, fermé à clé, et partira dès que le réseau revient. Vous pouvez inscrire d’autres personnes, ou revenir à cette page plus tard.',
  later:
    'Le portail ne peut pas répondre pour l’instant. Tout est gardé sur ce téléphone et repartira tout seul.',
  'signed out':
    'Votre session est terminée. Rechargez cette page et reconnectez-vous\u00a0: ce qui attend partira alors.',
}

function Line({ form, children }: { form: KeptForm; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>Inscription de {formatTime(new Date(form.keptAt))}</span>
      {children}
    </div>
  )
}

/** Asks once, with the consequence written. */
function Discard({ what, onDiscard }: { what: string; onDiscard: () => void }) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <Button variant="quiet" onClick={() => setAsked(true)}>
        Effacer
      </Button>
    )
  }
  return (
    <div role="group" aria-label="Effacer" className="flex flex-wrap items-center gap-2">
      <span>{what}</span>
      <Button variant="danger" onClick={onDiscard}>
        Effacer quand même
      </Button>
      <Button variant="quiet" onClick={() => setAsked(false)}>
        Garder
      </Button>
    </div>
  )
}
