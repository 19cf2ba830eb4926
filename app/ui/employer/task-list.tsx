import { LinkButton } from '../action/button'
import { WaitingList, type WaitingItem } from '../action/waiting-list'
import { formatDay } from '../format/date'
import type { EmployerTask, OfferTaskKind, TaskIntroduction, TaskNews, TaskOffer } from './employer-tasks'

export function TaskList({ tasks }: { tasks: readonly EmployerTask[] }) {
  return <WaitingList label="Ce qui vous attend" items={tasks.map(waitingItem)} />
}

function waitingItem(task: EmployerTask): WaitingItem {
  const { key } = task
  switch (task.kind) {
    case 'silence':
    case 'outcome':
      return { key, urgent: task.urgent, ...answerItem(task.kind, task.introduction) }
    case 'news':
      return { key, ...newsItem(task.news, task.since) }
    case 'signalled':
    case 'past_deadline':
    case 'ends_soon':
    case 'draft':
    case 'no_request':
      return { key, ...offerItem(task.kind, task.offer) }
  }
}

type Item = Omit<WaitingItem, 'key'>

function answerItem(kind: 'silence' | 'outcome', introduction: TaskIntroduction): Item {
  const { id, reference, offerTitle, replyDueAt, since } = introduction
  const action = <LinkButton to={`/employeur/mises-en-relation/${id}`}>Dire la suite</LinkButton>
  const title = `Dire la suite pour le profil ${reference}`
  if (kind === 'silence') {
    return {
      title,
      detail: `${offerTitle}. Vos nouvelles demandes sont en pause jusqu’à votre réponse.`,
      when: `réponse attendue depuis le ${formatDay(replyDueAt ?? since)}`,
      action,
    }
  }
  const when =
    replyDueAt === null ? `contact transmis ${formatDay(since)}` : `avant le ${formatDay(replyDueAt)}`
  return { title, detail: offerTitle, when, action }
}

const mostTitles = 3

/** That there is something new, and where: never who, nor how many. */
function newsItem(news: readonly TaskNews[], since: Date): Item {
  const titles = news.slice(0, mostTitles).map(({ title }) => title)
  const more = news.length > mostTitles ? ' et d’autres' : ''
  return {
    title: 'Voir les nouveaux profils de vos abonnements',
    detail: titles.join('\u00a0; ') + more,
    when: `depuis ${formatDay(since)}`,
    action: (
      <LinkButton variant="secondary" to="/employeur/abonnements">
        Voir ce qui est nouveau
      </LinkButton>
    ),
  }
}

interface OfferWords {
  title: (offer: string) => string
  /** @param deadline of the offer, or when it was last touched. */
  when: (deadline: Date | string, updatedAt: Date) => string
  button: string
  /** After the page of the offer. */
  to: '' | '/modifier'
}

const quoted = (text: string) => `«\u00a0${text}\u00a0»`

const offerWords: Record<OfferTaskKind, OfferWords> = {
  signalled: {
    title: (offer) => `Corriger les mots signalés dans ${quoted(offer)}`,
    when: (_deadline, updatedAt) => `écrite ${formatDay(updatedAt)}`,
    button: 'Corriger',
    to: '/modifier',
  },
  past_deadline: {
    title: (offer) => `Prolonger ou fermer l’offre ${quoted(offer)}`,
    when: (deadline) => `date limite passée le ${formatDay(deadline)}`,
    button: 'Voir l’offre',
    to: '',
  },
  ends_soon: {
    title: (offer) => `Prolonger l’offre ${quoted(offer)}, si le poste est encore libre`,
    when: (deadline) => `elle se termine ${formatDay(deadline)}`,
    button: 'Prolonger',
    to: '/modifier',
  },
  draft: {
    title: (offer) => `Finir l’offre ${quoted(offer)}`,
    when: (_deadline, updatedAt) => `en brouillon depuis ${formatDay(updatedAt)}`,
    button: 'Compléter',
    to: '/modifier',
  },
  no_request: {
    title: (offer) => `Choisir des profils pour ${quoted(offer)}`,
    when: (_deadline, updatedAt) => `sans demande depuis ${formatDay(updatedAt)}`,
    button: 'Voir les profils',
    to: '',
  },
}

function offerItem(kind: OfferTaskKind, { id, title, deadline, updatedAt }: TaskOffer): Item {
  const words = offerWords[kind]
  return {
    title: words.title(title),
    when: words.when(deadline ?? updatedAt, updatedAt),
    action: (
      <LinkButton variant="secondary" to={`/employeur/offres/${id}${words.to}`}>
        {words.button}
      </LinkButton>
    ),
  }
}
