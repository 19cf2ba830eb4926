import { Link } from '@remix-run/react'
import { referralPurposeLabels, shareScopeLabels } from '@/app/modules/teams/shared'
import { lowerFirst } from '@/app/modules/reference/shared'
import type { ReferralPurpose, ShareScope } from '@/drizzle/vocabulary'
import { Panel } from '../display/panel'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { formatDate, formatDay } from '../format/date'
import { StepDue } from './steps-ahead'

interface TeamPanelProps {
  team: {
    lead: string | null
    members: readonly {
      organisationId: string
      name: string
      scopes: readonly ShareScope[]
      joinedAt: Date
    }[]
    asked: readonly { id: string; to: string; purpose: ReferralPurpose; dueOn: string }[]
  }
  today: Date
}

/** Who is around a person, what each reads, and who was asked. */
export function TeamPanel({ team, today }: TeamPanelProps) {
  return (
    <Panel title="Son équipe" aside={<Link to="/conseil/orientations">Toutes les orientations</Link>}>
      <p>
        <strong>{team.lead ?? 'Aucune structure'}</strong>
        <span className="text-sm text-muted"> · suit la personne</span>
      </p>
      <ul className="divide-y divide-line">
        {team.members.map(({ organisationId, name, scopes, joinedAt }) => (
          <li key={organisationId} className="stack-tight py-3">
            <p>
              <strong>{name}</strong>
              <span className="text-sm text-muted"> · depuis le {formatDate(joinedAt)}</span>
            </p>
            <p className="text-sm">Lit {scopeWords(scopes)}.</p>
            <Form id={`partenaire-${organisationId}`}>
              <input type="hidden" name="organisationId" value={organisationId} />
              <SubmitButton name="intent" value="leave_team" variant="quiet">
                Retirer de l’équipe<span className="sr-only">&nbsp;: {name}</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
        {team.asked.map(({ id, to, purpose, dueOn }) => (
          <li key={id} className="stack-tight py-3">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <StepDue plannedOn={dueOn} today={today} />
              <strong>{to}</strong>
              <span className="text-sm text-muted">
                {referralPurposeLabels[purpose]}, réponse attendue {formatDay(dueOn)}
              </span>
            </p>
            <Form id={`orientation-${id}`}>
              <input type="hidden" name="referralId" value={id} />
              <SubmitButton name="intent" value="withdraw_referral" variant="quiet">
                Ne plus demander<span className="sr-only">&nbsp;: {to}</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** « son nom, son profil, les étapes du parcours ». */
export const scopeWords = (scopes: readonly ShareScope[]) =>
  ['son nom', 'son profil', ...scopes.map((scope) => lowerFirst(shareScopeLabels[scope]))].join(', ')
