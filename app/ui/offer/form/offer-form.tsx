import type { FormEvent } from 'react'
import { ButtonRow, LinkButton } from '../../action/button'
import { Notice } from '../../display/notice'
import { Form } from '../../form/form'
import { SubmitButton } from '../../form/submit-button'
import { ConditionFields } from './condition-fields'
import { DescriptionFields } from './description-fields'
import { offerIntents, type OfferFormView } from './offer-form-view'
import { RequirementFields } from './requirement-fields'
import { TitleFields } from './title-fields'

interface OfferFormProps {
  view: OfferFormView
  /** A published offer stays published: there is one button, and what it takes to publish is asked of it. */
  published: boolean
  cancelTo: string
  /** Of the draft that a new offer was kept as while it was typed. */
  draftId: string | null
  onChange: (event: FormEvent<HTMLFormElement>) => void
  onSubmit: () => void
}

/** The one form of an offer, new or not. It works without scripts: a search posts everything and comes back with it. */
export function OfferForm(props: OfferFormProps) {
  const { view, published, cancelTo, draftId, onChange, onSubmit } = props
  return (
    <>
      {view.message !== null && Object.keys(view.errors).length === 0 && (
        <Notice tone="warning" announce="alert">
          {view.message}
        </Notice>
      )}
      <Form
        errors={view.errors}
        values={view.values}
        preventScrollReset
        onChange={onChange}
        onSubmit={onSubmit}
      >
        {draftId !== null && <input type="hidden" name="draftId" value={draftId} />}
        <TitleFields view={view} />
        <RequirementFields view={view} />
        <ConditionFields today={view.today} />
        <DescriptionFields hits={view.hits} />
        <ButtonRow>
          {published ? (
            <SubmitButton name="intent" value={offerIntents.save}>
              Enregistrer les modifications
            </SubmitButton>
          ) : (
            <>
              <SubmitButton name="intent" value={offerIntents.publish}>
                Publier l’offre
              </SubmitButton>
              <SubmitButton name="intent" value={offerIntents.save} variant="secondary">
                Enregistrer le brouillon
              </SubmitButton>
              {view.hits.some(({ severity }) => severity === 'blocking') && (
                <SubmitButton name="intent" value={offerIntents.askReview} variant="secondary">
                  Enregistrer et demander l’avis de la Cité
                </SubmitButton>
              )}
            </>
          )}
          <SubmitButton name="intent" value={offerIntents.look} variant="secondary">
            Vérifier et compter les profils
          </SubmitButton>
          <LinkButton variant="quiet" to={cancelTo}>
            Abandonner
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
