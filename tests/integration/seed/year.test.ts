import { afterAll, beforeAll, expect, it } from 'vitest'
import { runWaitingJobs } from '@/app/platform/jobs.server'
import { createLogger } from '@/app/platform/logger.server'
import { openPortal, type Portal } from '@/app/platform/portal.server'
import { inventedKeys } from '@/seed/builders/index.server'
import { checkBooks, createMailboxes, createYearClock, mondayAfter, playYear } from '@/seed/year/index.server'
import { testSettings } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary } from '../../setup/stage'

/** What `npm run simulate` plays, small: every verb by its door, then the books. */
let test: TestDatabase
let portal: Portal
let close: () => Promise<void>
const clock = createYearClock(mondayAfter(new Date()))
const mail = createMailboxes()

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const opened = await openPortal({
    databaseUrl: test.url,
    keys: inventedKeys,
    settings: testSettings,
    logger: createLogger('silent'),
    mailer: mail,
    search: null,
    clock,
  })
  portal = opened.portal
  close = opened.close
})
afterAll(async () => {
  await close()
  await test.drop()
})

it('plays a season after which the books balance', { timeout: 120_000 }, async () => {
  const runJobs = () => runWaitingJobs(test.url, portal)
  const town = await playYear({ portal, clock, mail, runJobs, months: 3, residents: 60, seed: 3 })
  const books = await checkBooks(town)
  expect(books.filter(({ ok }) => !ok)).toEqual([])
  // None of it is true for want of anything to check.
  const figures = Object.fromEntries(books.flatMap((each) => Object.entries(each.figures)))
  for (const counted of [
    'referrals',
    'accepted',
    'enrolments',
    'there',
    'visible',
    'introductions',
    'released',
    'arrived',
    'compared',
    'links',
  ])
    expect([counted, figures[counted]]).not.toEqual([counted, 0])

  // What a rule that was not kept would leave behind is told.
  const [released] = await test.owner<{ id: string }[]>`
    select id from introductions where approved_at is not null order by id limit 1`
  await test.owner`update introductions set agreed_at = approved_at + interval '1 day', state_changed_at = now()
    where id = ${released?.id ?? ''}`
  await test.owner`delete from identity.sent_mails where id in (select id from identity.sent_mails order by id limit 1)`
  await test.owner`delete from profile_occupations where sought`
  await test.owner`delete from team_members`
  const after = await checkBooks(town)
  expect(after.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['releases', 'mails', 'referrals'])
})
