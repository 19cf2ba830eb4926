import { ButtonRow, LinkButton } from '../action/button'
import { Panel } from '../display/panel'
import { Tag } from '../display/tag'
import { LeaveForm } from '../visibility/leave-form'
import { Said, useSpeech } from '@/app/words/use-speech'

/** Visible or not, until when, and the one click that stops it. @param until null when not visible. */
export function VisibilityPanel({ until }: { until: Date | null }) {
  const { say, date } = useSpeech()
  if (until === null) {
    return (
      <Panel title={say('Ma visibilité')} aside={<Tag>{say('Pas visible')}</Tag>}>
        <p>{say('Aucun employeur ne voit votre profil. Vous choisissez si cela change.')}</p>
        <ButtonRow>
          <LinkButton to="/mon-espace/visibilite" variant="secondary">
            {say('Devenir visible, sans mon nom')}
          </LinkButton>
          <LinkButton to="/mon-espace/apercu" variant="quiet">
            {say('Ce que verraient les employeurs')}
          </LinkButton>
        </ButtonRow>
      </Panel>
    )
  }
  return (
    <Panel title={say('Ma visibilité')} aside={<Tag tone="success">{say('Visible')}</Tag>}>
      <p>
        <Said
          sentence="Les employeurs voient votre profil sans votre nom, jusqu’au <strong>{{date}}</strong>. Vous pouvez arrêter maintenant : l’effet est immédiat."
          filling={{ date: date(until) }}
          parts={{ strong: <strong /> }}
        />
      </p>
      <ButtonRow>
        <LeaveForm voice="online" action="/mon-espace/visibilite" />
        <LinkButton to="/mon-espace/apercu" variant="quiet">
          {say('Ce que voient les employeurs')}
        </LinkButton>
        <LinkButton to="/mon-espace/visibilite" variant="quiet">
          {say('Prolonger, changer de viviers')}
        </LinkButton>
      </ButtonRow>
    </Panel>
  )
}
