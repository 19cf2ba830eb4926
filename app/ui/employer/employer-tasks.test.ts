import { describe, expect, it } from 'vitest'
import { employerTasks, type TaskFacts, type TaskIntroduction, type TaskOffer } from './employer-tasks'

const now = new Date('2026-03-10T09:00:00Z')
const given: TaskFacts = {
  introductions: [],
  published: [],
  drafts: [],
  signalled: new Set(),
  news: [],
  now,
  today: '2026-03-10',
}

const introduction = (id: string, fields: Partial<TaskIntroduction>): TaskIntroduction => ({
  id,
  jobOfferId: 'a',
  offerTitle: 'Boulanger',
  reference: 'K7F-29Q',
  stage: 'contact_open',
  since: new Date('2026-03-01T09:00:00Z'),
  replyDueAt: null,
  awaitsAnswer: false,
  ...fields,
})
const offer = (id: string, fields: Partial<TaskOffer> = {}): TaskOffer => ({
  id,
  title: 'Boulanger',
  deadline: null,
  establishmentStatus: 'confirmed',
  updatedAt: new Date('2026-03-05T09:00:00Z'),
  ...fields,
})
const keys = (tasks: { key: string }[]) => tasks.map(({ key }) => key)

describe('what needs an employer today', () => {
  it('is nothing while the Cité examines, or once all is said', () => {
    const introductions = [introduction('1', { stage: 'in_progress' }), introduction('2', { stage: 'hired' })]
    expect(employerTasks({ ...given, introductions })).toEqual([])
  })

  it('begins with the contact whose deadline comes first', () => {
    const tasks = employerTasks({
      ...given,
      introductions: [
        introduction('late', { replyDueAt: new Date('2026-03-20T09:00:00Z') }),
        introduction('soon', { replyDueAt: new Date('2026-03-11T09:00:00Z') }),
      ],
      drafts: [offer('d', { updatedAt: new Date('2026-01-01T09:00:00Z') })],
    })
    expect(keys(tasks)).toEqual(['soon', 'late', 'draft d'])
    expect(tasks.map((task) => task.kind === 'outcome' && task.urgent)).toEqual([true, false, false])
  })

  it('counts a silence among the people who wait, from the deadline that passed', () => {
    const introductions = [
      introduction('open', { replyDueAt: new Date('2026-03-11T09:00:00Z') }),
      introduction('silent', {
        stage: 'expired',
        awaitsAnswer: true,
        replyDueAt: new Date('2026-03-02T09:00:00Z'),
      }),
      introduction('answered', { stage: 'expired', replyDueAt: new Date('2026-03-02T09:00:00Z') }),
    ]
    expect(keys(employerTasks({ ...given, introductions }))).toEqual(['silent', 'open'])
  })

  it('names a published offer once, by what presses most', () => {
    const published = [
      offer('past', { deadline: '2026-03-09' }),
      offer('today', { deadline: '2026-03-10' }),
      offer('week', { deadline: '2026-03-17' }),
      offer('later', { deadline: '2026-03-18' }),
      offer('asked'),
      offer('words', { deadline: '2026-03-01' }),
    ]
    const introductions = [introduction('1', { stage: 'ended', jobOfferId: 'asked' })]
    const tasks = employerTasks({ ...given, published, introductions, signalled: new Set(['words']) })
    expect(keys(tasks).toSorted()).toEqual([
      'ends_soon today',
      'ends_soon week',
      'no_request later',
      'past_deadline past',
      'signalled words',
    ])
  })

  it('puts offers, drafts and news in the order in which they began to wait', () => {
    const on = (day: string) => new Date(`2026-${day}T09:00:00Z`)
    const tasks = employerTasks({
      ...given,
      // Ends on the 12th: asked about since the 5th.
      published: [offer('ends', { deadline: '2026-03-12' }), offer('unasked', { updatedAt: on('03-07') })],
      drafts: [offer('old', { updatedAt: on('02-01') }), offer('words', { updatedAt: on('03-08') })],
      signalled: new Set(['words']),
      news: [
        { title: 'Transport', at: on('03-06') },
        { title: 'Vente', at: on('03-09') },
      ],
    })
    expect(keys(tasks)).toEqual([
      'draft old',
      'ends_soon ends',
      'news',
      'no_request unasked',
      'signalled words',
    ])
  })

  it('asks for no draft that could not be published yet', () => {
    expect(employerTasks({ ...given, drafts: [offer('d', { establishmentStatus: 'pending' })] })).toEqual([])
  })

  it('stays a list that one reads', () => {
    const drafts = Array.from({ length: 30 }, (_, index) => offer(String(index)))
    expect(employerTasks({ ...given, drafts })).toHaveLength(8)
  })
})
