import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { sendSignInLink } from '@/app/modules/accounts/index.server'
import { notifyIntroductionMoved } from '@/app/modules/introductions/index.server'
import { askCheckIns, sendCheckIn } from '@/app/modules/profiles/index.server'
import { warnOfErasure } from '@/app/modules/retention/index.server'
import { addDays } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { Mail } from '@/app/platform/mailer.server'
import type { CheckInId } from '@/drizzle/ids'
import { pageLanguages, type PageLanguage } from '@/drizzle/vocabulary'
import {
  awaitingResidentIntroduction,
  hiddenResident,
  visibleResident,
  type StagedIntroduction,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

let test: TestDatabase
let introduction: StagedIntroduction
let silent: StagedResident
let sent: Mail[]
let attempt = 0

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  introduction = await stage(test.database, async (tx) => {
    const resident = await visibleResident(tx, { poolIds: [await stagePool(tx)] })
    return awaitingResidentIntroduction(tx, { agreed: true, resident })
  })
  silent = await stage(test.database, (tx) => hiddenResident(tx))
})
afterAll(() => test.drop())
beforeEach(() => {
  sent = []
})

function contextOn(now: Date): Context {
  return {
    ...createTestContext({ database: test.database, actor: system, clock: { now: () => now } }),
    mailer: {
      send: (mail) => {
        sent.push(mail)
        return Promise.resolve()
      },
    },
  }
}

const move = (to: 'awaiting_resident' | 'approved') => () =>
  notifyIntroductionMoved({
    ctx: contextOn(new Date()),
    input: { introductionId: introduction.introductionId, to },
  })

/** Each mail that residents get, to one of two. */
const mails: Record<string, () => Promise<void>> = {
  'the link to sign in': () =>
    sendSignInLink({
      ctx: contextOn(new Date()),
      input: { accountId: introduction.resident.accountId, attempt: String((attempt += 1)) },
    }),
  'an agreement that is asked for': move('awaiting_resident'),
  'a contact that is released': move('approved'),
  'an erasure that is near': () =>
    warnOfErasure({ ctx: contextOn(addDays(new Date(), 900)), input: { residentId: silent.residentId } }),
  'a question how she is getting on': () => askHer(),
}

async function askHer() {
  const ctx = contextOn(addDays(new Date(), 50))
  await test.owner`truncate check_ins`
  await askCheckIns({ ctx })
  const [asked] = await test.owner<{ id: CheckInId }[]>`
    select id from check_ins where resident_id = ${introduction.resident.residentId}`
  if (asked === undefined) throw new Error('she was not asked')
  await sendCheckIn({ ctx, input: { checkInId: asked.id } })
}

/** What a mail says, but for addresses, the name of the offer and the house's own name. */
async function wordsOf(send: () => Promise<void>, language: PageLanguage): Promise<string[]> {
  sent = []
  await test.owner`truncate identity.sent_mails`
  await test.owner`update accounts set language = ${language} where role = 'resident'`
  await send()
  const hers = sent.filter(({ to }) => [introduction.resident.email, silent.email].includes(to))
  expect(hers).toHaveLength(1)
  return hers.flatMap(({ subject, text }) =>
    [subject, ...text.split('\n')].filter(
      (line) => line !== '' && !line.startsWith('http') && !line.startsWith('La Cité de l’emploi de'),
    ),
  )
}

describe.each(Object.entries(mails))('%s', (_name, send) => {
  it.each(pageLanguages.filter((language) => language !== 'fr'))('is written in %s', async (language) => {
    const french = await wordsOf(send, 'fr')
    const words = await wordsOf(send, language)
    expect(words).toHaveLength(french.length)
    expect(words.filter((line) => french.includes(line))).toEqual([])
    expect(words.join()).not.toMatch(/\{\{/u)
    const arabic = words.filter((line) => /\p{Script=Arabic}/u.test(line))
    expect(arabic).toHaveLength(language === 'ar' ? words.length : 0)
  })
})

it('leads to the page of a button in the language of its mail, in whatever browser it is opened', async () => {
  for (const [language, path] of [
    ['tr', '/langue/tr?retour=/ou-en-etes-vous/'],
    ['fr', '/ou-en-etes-vous/'],
  ] as const) {
    await wordsOf(askHer, language)
    expect(sent[0]?.text).toContain(
      `\n${createTestContext({ database: test.database }).settings.publicUrl}${path}`,
    )
  }
})

it('leaves employers their French, whatever is asked for', async () => {
  await test.owner`update accounts set language = 'de' where role = 'resident'`
  await move('approved')()
  const theirs = sent.filter(({ to }) => to === introduction.employer.email)
  expect(theirs.map(({ subject }) => subject)).toEqual(['Un contact vous attend'])
  sent = []
  const { accountId } = introduction.employer
  await sendSignInLink({
    ctx: contextOn(new Date()),
    input: { accountId, attempt: 'employer', language: 'de' },
  })
  expect(sent.map(({ text }) => text.split('\n')[0])).toEqual(['Bonjour,'])
})

it('writes a link in the language in which it was asked for', async () => {
  await test.owner`update accounts set language = 'tr' where role = 'resident'`
  const { accountId } = introduction.resident
  await sendSignInLink({
    ctx: contextOn(new Date()),
    input: { accountId, attempt: 'asked', language: 'de' },
  })
  expect(sent.map(({ text }) => text.split('\n')[0])).toEqual(['Guten Tag,'])
})
