import { describe, expect, it } from 'vitest'
import { employerTasks, type TaskIntroduction, type TaskOffer } from './employer-tasks'

const now = new Date('2026-03-10T09:00:00Z')
const given = { introductions: [], published: [], drafts: [], now, today: '2026-03-10' }

const introduction = (id: string, fields: Partial<TaskIntroduction>): TaskIntroduction => ({
  id,
  jobOfferId: 'a',
  offerTitle: 'Boulanger',
  reference: 'K7F-29Q',
  stage: 'contact_open',
  since: new Date('2026-03-01T09:00:00Z'),
  replyDueAt: null,
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

  it('names a published offer once: past its deadline, or that nobody was asked for', () => {
    const published = [
      offer('past', { deadline: '2026-03-09' }),
      offer('today', { deadline: '2026-03-10' }),
      offer('asked'),
    ]
    const introductions = [introduction('1', { stage: 'ended', jobOfferId: 'asked' })]
    expect(keys(employerTasks({ ...given, published, introductions }))).toEqual([
      'past_deadline past',
      'no_request today',
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
