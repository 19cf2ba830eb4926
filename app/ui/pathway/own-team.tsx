import { referralPurposeLabels, shareScopeLabels } from '@/app/modules/teams/shared'
import { InFrench, useSpeech } from '@/app/words/use-speech'
import type { ReferralPurpose, ShareScope } from '@/drizzle/vocabulary'
import { Panel } from '../display/panel'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

interface OwnTeamProps {
  team: {
    lead: string | null
    members: readonly {
      organisationId: string
      name: string
      scopes: readonly ShareScope[]
      joinedAt: Date
    }[]
    asked: readonly {
      id: string
      to: string
      purpose: ReferralPurpose
      scopes: readonly ShareScope[]
      dueOn: string
    }[]
    everyone: readonly string[]
  }
}

/** Who reads what of a person, as she reads it, and how she says no. */
export function OwnTeam({ team }: OwnTeamProps) {
  const { say, tell, day } = useSpeech()
  const others = team.everyone.filter((name) => name !== team.lead)
  return (
    <>
      <Panel title={say('Qui vous suit')}>
        {team.lead === null ? (
          <p className="text-muted">{say('Personne encore')}</p>
        ) : (
          <>
            <p className="font-semibold">
              <InFrench>{team.lead}</InFrench>
            </p>
            <p>{say('Lit tout votre dossier.')}</p>
          </>
        )}
        {others.length > 0 && (
          <>
            <p>{say('Ces structures de la Cité lisent aussi votre dossier, pour vous accueillir :')}</p>
            <ul className="list-disc ps-5">
              {others.map((name) => (
                <li key={name}>
                  <InFrench>{name}</InFrench>
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      <Panel title={say('Vos partenaires')}>
        {team.members.length === 0 ? (
          <p className="text-muted">{say('Aucune autre structure ne lit votre dossier.')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {team.members.map(({ organisationId, name, scopes, joinedAt }) => (
              <li key={organisationId} className="stack-tight py-4 first:pt-0">
                <p className="font-semibold">
                  <InFrench>{name}</InFrench>
                </p>
                <p className="text-sm text-muted">{say('Depuis le {{day}}', { day: day(joinedAt) })}</p>
                <ReadList scopes={scopes} />
                <Form id={`partenaire-${organisationId}`}>
                  <input type="hidden" name="organisationId" value={organisationId} />
                  <SubmitButton name="intent" value="leave" variant="secondary">
                    {say('Ne plus rien partager')}
                    <span className="sr-only">
                      {' '}
                      (<InFrench>{name}</InFrench>)
                    </span>
                  </SubmitButton>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {team.asked.length > 0 && (
        <Panel title={say('Aides demandées pour vous')} tone="waiting">
          <ul className="divide-y divide-line">
            {team.asked.map(({ id, to, purpose, scopes, dueOn }) => (
              <li key={id} className="stack-tight py-4 first:pt-0">
                <p className="font-semibold">
                  {tell(referralPurposeLabels[purpose])} (<InFrench>{to}</InFrench>)
                </p>
                <p className="text-sm text-muted">
                  {say('Réponse attendue avant le {{day}}', { day: day(dueOn) })}
                </p>
                <p>
                  {say(
                    'Cette structure ne lit rien de vous tant qu’elle n’a pas dit oui. Elle lirait alors :',
                  )}
                </p>
                <ReadList scopes={scopes} />
                <Form id={`aide-${id}`}>
                  <input type="hidden" name="referralId" value={id} />
                  <SubmitButton name="intent" value="refuse" variant="secondary">
                    {say('Refuser cette aide')}
                    <span className="sr-only">
                      {' '}
                      (<InFrench>{to}</InFrench>)
                    </span>
                  </SubmitButton>
                </Form>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

function ReadList({ scopes }: { scopes: readonly ShareScope[] }) {
  const { say, tell } = useSpeech()
  return (
    <ul className="list-disc ps-5">
      <li>{say('Votre nom et votre profil')}</li>
      {scopes.map((scope) => (
        <li key={scope}>{tell(shareScopeLabels[scope])}</li>
      ))}
    </ul>
  )
}
