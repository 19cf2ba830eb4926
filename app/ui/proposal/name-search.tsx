import { Link } from '@remix-run/react'
import { ButtonRow } from '../action/button'
import { Panel } from '../display/panel'
import { Tag } from '../display/tag'
import { Form } from '../form/form'
import { TextField } from '../form/field/text-field'
import { SubmitButton } from '../form/submit-button'
import { plural } from '../format/number'
import { ProposeForm } from './propose-form'

interface FoundPerson {
  residentId: string
  name: string
  /** Only a person whose consent stands can be proposed. */
  visible: boolean
  introduction: { id: string; label: string } | null
}

/** Someone the score left out can be proposed too: nobody is refused by a score alone (RGPD 22). */
export function NameSearch({ query, people }: { query: string; people: readonly FoundPerson[] | null }) {
  return (
    <div id="recherche">
      <Panel title="Proposer quelqu’un d’autre">
        <Form id="nom" method="get" action="#recherche" values={{ q: query }} preventScrollReset>
          <TextField name="q" type="search" label="Nom de la personne" autoComplete="off" maxLength={100} />
          <ButtonRow>
            <SubmitButton variant="secondary">Chercher</SubmitButton>
          </ButtonRow>
        </Form>
        {people !== null && (
          <>
            <p role="status" className="text-muted">
              {people.length === 0
                ? 'Personne à ce nom. Essayez un autre mot du nom ou du prénom.'
                : plural(people.length, 'personne', 'personnes')}
            </p>
            <ul className="divide-y divide-line">
              {people.map(({ residentId, name, visible, introduction }) => (
                <li key={residentId} className="flex flex-wrap items-center justify-between gap-2 py-2">
                  <Link to={`/conseil/habitants/${residentId}`}>{name}</Link>
                  {visible || introduction !== null ? (
                    <ProposeForm residentId={residentId} name={name} introduction={introduction} />
                  ) : (
                    <Tag>N’est pas visible</Tag>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    </div>
  )
}
