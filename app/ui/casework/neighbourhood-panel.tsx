import type { HomeNeighbourhoodView } from '@/app/modules/profiles/shared'
import { Panel } from '../display/panel'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'

interface NeighbourhoodPanelProps {
  home: HomeNeighbourhoodView | null
  known: readonly { code: string; label: string }[]
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** In which priority neighbourhood a person lives, for what she may be entitled to. */
export function NeighbourhoodPanel({ home, known, answer }: NeighbourhoodPanelProps) {
  return (
    <Panel title="Quartier prioritaire">
      <p>{describe(home, known)}</p>
      <p className="text-sm text-muted">
        Pour connaître ses droits seulement&nbsp;: ni le score, ni un employeur ne le voient.
      </p>
      {known.length === 0 ? (
        <p>Les contours des quartiers ne sont pas encore chargés.</p>
      ) : (
        <>
          <Form id="chercher-quartier">
            <SubmitButton name="intent" value="locate_home" variant="secondary">
              Chercher d’après l’adresse
            </SubmitButton>
          </Form>
          <details open={answer !== undefined}>
            <summary className="press cursor-pointer">Corriger à la main</summary>
            <Form id="quartier" errors={answer?.errors} values={answer?.values}>
              <SelectField
                name="neighbourhood"
                label="Quartier"
                emptyLabel="Choisir"
                required
                options={[
                  { value: 'none', label: 'Hors quartier prioritaire' },
                  ...known.map(({ code, label }) => ({ value: code, label: `${label} (${code})` })),
                ]}
              />
              <SubmitButton name="intent" value="tell_neighbourhood" variant="secondary">
                Noter ce quartier
              </SubmitButton>
            </Form>
          </details>
        </>
      )}
    </Panel>
  )
}

function describe(home: HomeNeighbourhoodView | null, known: NeighbourhoodPanelProps['known']): string {
  if (home === null) return 'Pas encore cherché.'
  if (!home.ofThisAddress) return 'L’adresse a changé depuis\u00a0: à vérifier.'
  if (home.answer.kind === 'not_found') return 'Adresse introuvable, à vérifier.'
  const source = home.byHand ? 'noté à la main' : 'd’après l’adresse'
  if (home.answer.kind === 'outside') return `Hors quartier prioritaire, ${source}.`
  const { code } = home.answer
  const label = known.find((each) => each.code === code)?.label
  return `${label === undefined ? code : `${label} (${code})`}, ${source}.`
}
