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
  /** It expired in silence: requests are paused until she answers. */
  awaitsAnswer: boolean
}

export interface TaskOffer {
  id: string
  title: string
  /** `YYYY-MM-DD` */
  deadline: string | null
  establishmentStatus: string
  updatedAt: Date
}

/** A search that found new people since she last looked. */
export interface TaskNews {
  title: string
  at: Date
}

/** What can be done for an offer: one thing at a time, the most pressing one. */
export type OfferTaskKind = 'signalled' | 'past_deadline' | 'ends_soon' | 'draft' | 'no_request'

/** One thing that waits on an employer. `since` is when it began to wait, or the deadline of an answer to a person. */
export type EmployerTask = { key: string; since: Date } & (
  | { kind: 'silence' | 'outcome'; introduction: TaskIntroduction; urgent: boolean }
  | { kind: OfferTaskKind; offer: TaskOffer }
  | { kind: 'news'; news: readonly TaskNews[] }
)

const day = 24 * 60 * 60 * 1000
/** Under this a reply is urgent. */
const soon = 2 * day
/** Days before the last one of an offer, from which she is asked to prolong it. */
export const endsSoonDays = 7
/** So that an employer with many offers still reads a list. */
const mostTasks = 8

export interface TaskFacts {
  introductions: readonly TaskIntroduction[]
  published: readonly TaskOffer[]
  drafts: readonly TaskOffer[]
  /** Offers of which the offer check says something that nobody has decided on. */
  signalled: ReadonlySet<string>
  /** Oldest first. */
  news: readonly TaskNews[]
  now: Date
  /** The same day, `YYYY-MM-DD` in Strasbourg. */
  today: string
}

/** What needs an employer today: first the people who wait for her word, then the rest, each part oldest first. */
export function employerTasks(facts: TaskFacts): EmployerTask[] {
  const { introductions, published, drafts, news } = facts
  const paper = [
    ...published.flatMap((offer) => publishedTask(offer, facts)),
    ...drafts.flatMap((offer) => draftTask(offer, facts)),
    ...newsTask(news),
  ]
  return [
    ...introductions.flatMap((introduction) => answerTask(introduction, facts.now)).sort(oldestFirst),
    ...paper.sort(oldestFirst),
  ].slice(0, mostTasks)
}

const oldestFirst = (a: EmployerTask, b: EmployerTask) => a.since.getTime() - b.since.getTime()

function answerTask(introduction: TaskIntroduction, now: Date): EmployerTask[] {
  const { id: key, stage, awaitsAnswer, replyDueAt } = introduction
  const since = replyDueAt ?? introduction.since
  if (awaitsAnswer) return [{ kind: 'silence', key, since, introduction, urgent: true }]
  if (stage !== 'contact_open') return []
  const urgent = replyDueAt !== null && replyDueAt.getTime() - now.getTime() < soon
  return [{ kind: 'outcome', key, since, introduction, urgent }]
}

const offerTask = (kind: OfferTaskKind, offer: TaskOffer, since = offer.updatedAt): EmployerTask[] => [
  { kind, key: `${kind} ${offer.id}`, since, offer },
]

function publishedTask(offer: TaskOffer, { introductions, signalled, today }: TaskFacts): EmployerTask[] {
  const { id, deadline } = offer
  if (signalled.has(id)) return offerTask('signalled', offer)
  if (deadline !== null) {
    const last = new Date(`${deadline}T12:00:00Z`)
    if (deadline < today) return offerTask('past_deadline', offer, last)
    const asked = new Date(last.getTime() - endsSoonDays * day)
    if (asked <= new Date(`${today}T12:00:00Z`)) return offerTask('ends_soon', offer, asked)
  }
  return introductions.some(({ jobOfferId }) => jobOfferId === id) ? [] : offerTask('no_request', offer)
}

/** One that could not be published yet waits for the Cité, not for her. */
function draftTask(offer: TaskOffer, { signalled }: TaskFacts): EmployerTask[] {
  if (offer.establishmentStatus !== 'confirmed') return []
  return offerTask(signalled.has(offer.id) ? 'signalled' : 'draft', offer)
}

/** One for all: the page of what is new is where they are read, and done with. */
function newsTask(news: readonly TaskNews[]): EmployerTask[] {
  const [oldest] = news
  return oldest === undefined ? [] : [{ kind: 'news', key: 'news', since: oldest.at, news }]
}
