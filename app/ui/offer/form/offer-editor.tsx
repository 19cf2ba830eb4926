import { Button } from '../../action/button'
import { Notice } from '../../display/notice'
import { Panel } from '../../display/panel'
import { formatTime } from '../../format/date'
import { nbsp } from '../../format/typography'
import { TwoColumns } from '../../layout/two-columns'
import { HitList } from '../check/hit-list'
import { RequirementCostPanel } from '../requirement-cost'
import { OfferAdvice } from './offer-advice'
import { OfferForm } from './offer-form'
import type { OfferFormView } from './offer-form-view'
import { useOfferDraft, type KeepState } from './use-offer-draft'

interface OfferEditorProps {
  view: OfferFormView
  /** Null for a new one; `updatedAt` in ISO 8601. */
  offer: { id: string; updatedAt: string } | null
  published: boolean
  cancelTo: string
}

/** Left the form; right what the portal says of it, as it is typed with scripts, and at a button without. */
export function OfferEditor({ view, offer, published, cancelTo }: OfferEditorProps) {
  const draft = useOfferDraft(view, offer, !published)
  const { hits, cost, costNote } = draft.look ?? view
  return (
    <>
      {draft.left && (
        <Notice
          tone="warning"
          title="Un texte n’est pas encore enregistré"
          action={
            <>
              <Button variant="secondary" onClick={draft.takeBack}>
                Reprendre ce texte
              </Button>
              <Button variant="quiet" onClick={draft.forget}>
                L’oublier
              </Button>
            </>
          }
        >
          Ce navigateur a gardé ce que vous aviez écrit avant de quitter la page.
        </Notice>
      )}
      <TwoColumns
        asideLabel="Ce que devient votre offre"
        main={
          <OfferForm
            view={view}
            published={published}
            cancelTo={cancelTo}
            draftId={draft.draftId}
            onChange={draft.onChange}
            onSubmit={draft.onSubmit}
          />
        }
        aside={
          <>
            <p role="status" className="text-muted empty:hidden">
              {say(draft.state)}
            </p>
            {cost !== null && <RequirementCostPanel cost={cost} startToMonth />}
            {costNote !== null && (
              <Panel title="Profils" tone="sunken">
                <p>{costNote}</p>
              </Panel>
            )}
            {draft.look !== null && (
              <Panel title="Vérification de l’offre" tone="sunken">
                {hits.length === 0 ? <p>Rien à corriger dans vos mots.</p> : <HitList hits={hits} />}
              </Panel>
            )}
            <OfferAdvice />
          </>
        }
      />
    </>
  )
}

function say(state: KeepState): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'keeping':
      return 'Enregistrement…'
    case 'kept':
      return state.toMend.length === 0
        ? `Enregistré à ${formatTime(state.at)}`
        : `Enregistré à ${formatTime(state.at)}, sauf ce qui est à corriger${nbsp}: ${state.toMend.join(' ')}`
    case 'refused':
      return `Pas encore enregistré${nbsp}: ${state.toMend.join(' ')}`
    case 'offline':
      return 'Pas de réponse du portail. Ce que vous écrivez reste dans ce navigateur et partira au prochain changement.'
  }
}
