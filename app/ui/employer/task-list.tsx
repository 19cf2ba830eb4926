import { LinkButton } from '../action/button'
import { WaitingList, type WaitingItem } from '../action/waiting-list'
import { formatDay } from '../format/date'
import type { EmployerTask } from './employer-tasks'

export function TaskList({ tasks }: { tasks: readonly EmployerTask[] }) {
  return <WaitingList label="Ce qui vous attend" items={tasks.map(waitingItem)} />
}

function waitingItem(task: EmployerTask): WaitingItem {
  const { key } = task
  if (task.kind === 'outcome') {
    const { id, reference, offerTitle, replyDueAt, since } = task.introduction
    return {
      key,
      title: `Dire la suite pour le profil ${reference}`,
      detail: offerTitle,
      when:
        replyDueAt === null ? `contact transmis ${formatDay(since)}` : `avant le ${formatDay(replyDueAt)}`,
      urgent: task.urgent,
      action: <LinkButton to={`/employeur/mises-en-relation/${id}`}>Dire la suite</LinkButton>,
    }
  }
  const { id, title, deadline, updatedAt } = task.offer
  const page = `/employeur/offres/${id}`
  switch (task.kind) {
    case 'past_deadline':
      return {
        key,
        title: `Prolonger ou fermer l’offre «\u00a0${title}\u00a0»`,
        when: `date limite passée le ${formatDay(deadline ?? updatedAt)}`,
        action: (
          <LinkButton variant="secondary" to={page}>
            Voir l’offre
          </LinkButton>
        ),
      }
    case 'no_request':
      return {
        key,
        title: `Choisir des profils pour «\u00a0${title}\u00a0»`,
        when: `sans demande depuis ${formatDay(updatedAt)}`,
        action: (
          <LinkButton variant="secondary" to={page}>
            Voir les profils
          </LinkButton>
        ),
      }
    case 'draft':
      return {
        key,
        title: `Finir l’offre «\u00a0${title}\u00a0»`,
        when: `en brouillon depuis ${formatDay(updatedAt)}`,
        action: (
          <LinkButton variant="secondary" to={`${page}/modifier`}>
            Compléter
          </LinkButton>
        ),
      }
  }
}
