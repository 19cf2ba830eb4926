import { maxDescription, type OfferHit } from '@/app/modules/offers/shared'
import { Panel } from '../../display/panel'
import { TextAreaField } from '../../form/field/text-area-field'
import { HitList } from '../check/hit-list'

/** The employer's own words, and what the offer check says of the offer. */
export function DescriptionFields({ hits }: { hits: readonly OfferHit[] }) {
  return (
    <Panel title="Le poste en quelques mots">
      <div className="stack">
        <TextAreaField
          name="description"
          label="Description"
          hint="Les tâches, l’équipe, le lieu. Pas de nom, de téléphone ni d’adresse électronique."
          rows={6}
          maxLength={maxDescription}
        />
        {hits.length > 0 && (
          <section aria-labelledby="verification" className="max-w-measure">
            <h3 id="verification" className="font-semibold">
              Vérification de l’offre
            </h3>
            <HitList hits={hits} />
          </section>
        )}
        {hits.some(({ severity }) => severity === 'advice') && (
          <TextAreaField
            name="adviceReason"
            label="Pourquoi gardez-vous ce qui est à justifier&nbsp;?"
            hint="Une phrase. La coordination de la Cité la lit. Rien à écrire si vous l’avez déjà dit, ou si vous corrigez."
            rows={2}
            maxLength={500}
          />
        )}
      </div>
    </Panel>
  )
}
