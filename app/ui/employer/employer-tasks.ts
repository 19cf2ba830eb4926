import type { EmployerStage } from '@/app/modules/introductions/shared'

export interface TaskIntroduction {
  id: string
  jobOfferId: string
  offerTitle: string
  /** `K7F-29Q`. */
  reference: string
  stage: EmployerStage
  /** When this stage began. */
  since: Date
  replyDueAt: Date | null
}

export interface TaskOffer {
  id: string
  title: string
  /** `YYYY-MM-DD` */
  deadline: string | null
  establishmentStatus: string
  updatedAt: Date
}

/** One thing that waits on an employer. `since` orders: a deadline, or the day it began to wait. */
export type EmployerTask = { key: string; since: Date } & (
  | { kind: 'outcome'; introduction: TaskIntroduction; urgent: boolean }
  | { kind: 'past_deadline' | 'no_request' | 'draft'; offer: TaskOffer }
)

const day = 24 * 60 * 60 * 1000
/** Under this a reply is urgent. */
const soon = 2 * day
/** So that an employer with many offers still reads a list. */
const mostTasks = 8

/** What needs an employer today: contacts that await an outcome first, each group oldest first. */
export function employerTasks(given: {
  introductions: readonly TaskIntroduction[]
  published: readonly TaskOffer[]
  drafts: readonly TaskOffer[]
  now: Date
  /** The same day, `YYYY-MM-DD` in Strasbourg. */
  today: string
}): EmployerTask[] {
  const { introductions, published, drafts, now, today } = given
  const isPast = ({ deadline }: TaskOffer) => deadline !== null && deadline < today
  const isAskedFor = ({ id }: TaskOffer) => introductions.some(({ jobOfferId }) => jobOfferId === id)
  const offerTask = (kind: 'past_deadline' | 'no_request' | 'draft') => (offer: TaskOffer) => ({
    kind,
    key: `${kind} ${offer.id}`,
    since: offer.updatedAt,
    offer,
  })
  const outcomes = introductions
    .filter(({ stage }) => stage === 'contact_open')
    .map((introduction) => {
      const since = introduction.replyDueAt ?? introduction.since
      const urgent =
        introduction.replyDueAt !== null && introduction.replyDueAt.getTime() - now.getTime() < soon
      return { kind: 'outcome' as const, key: introduction.id, since, introduction, urgent }
    })
  const oldestFirst = (a: EmployerTask, b: EmployerTask) => a.since.getTime() - b.since.getTime()
  return [
    ...outcomes.sort(oldestFirst),
    ...published.filter(isPast).map(offerTask('past_deadline')).sort(oldestFirst),
    ...published
      .filter((offer) => !isPast(offer) && !isAskedFor(offer))
      .map(offerTask('no_request'))
      .sort(oldestFirst),
    ...drafts
      .filter(({ establishmentStatus }) => establishmentStatus === 'confirmed')
      .map(offerTask('draft'))
      .sort(oldestFirst),
  ].slice(0, mostTasks)
}
