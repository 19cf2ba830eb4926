import { ButtonRow, LinkButton } from '../action/button'
import { Panel } from '../display/panel'
import { Tag } from '../display/tag'
import { formatDate } from '../format/date'
import { LeaveForm } from '../visibility/leave-form'

/** Visible or not, until when, and the one click that stops it. @param until null when not visible. */
export function VisibilityPanel({ until }: { until: Date | null }) {
  if (until === null) {
    return (
      <Panel title="Ma visibilité" aside={<Tag>Pas visible</Tag>}>
        <p>Aucun employeur ne voit votre profil. Vous choisissez si cela change.</p>
        <ButtonRow>
          <LinkButton to="/mon-espace/visibilite" variant="secondary">
            Devenir visible, sans mon nom
          </LinkButton>
          <LinkButton to="/mon-espace/apercu" variant="quiet">
            Ce que verraient les employeurs
          </LinkButton>
        </ButtonRow>
      </Panel>
    )
  }
  return (
    <Panel title="Ma visibilité" aside={<Tag tone="success">Visible</Tag>}>
      <p>
        Les employeurs voient votre profil sans votre nom, jusqu’au <strong>{formatDate(until)}</strong>. Vous
        pouvez arrêter maintenant&nbsp;: l’effet est immédiat.
      </p>
      <ButtonRow>
        <LeaveForm voice="online" action="/mon-espace/visibilite" />
        <LinkButton to="/mon-espace/apercu" variant="quiet">
          Ce que voient les employeurs
        </LinkButton>
        <LinkButton to="/mon-espace/visibilite" variant="quiet">
          Prolonger, changer de viviers
        </LinkButton>
      </ButtonRow>
    </Panel>
  )
}
