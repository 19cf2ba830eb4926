import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  declineIntroduction,
  leaveVisiblePool,
  refuseIntroduction,
  withdrawFromIntroduction,
} from '@/app/modules/introductions/index.server'
import { profileReference, referenceToken } from '@/app/modules/profiles/index.server'
import type { ProfileId } from '@/drizzle/ids'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  publishedOffer,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { testSettings } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

type Way = 'refused' | 'declined' | 'withdrawn' | 'left'

let test: TestDatabase
let portal: TestPortal
let ended: Record<Way, StagedIntroduction>
let inReview: StagedIntroduction
let employer: Visitor

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  ended = await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    const caseworker = await caseworkerOfOrganisation(tx)
    const offer = await publishedOffer(tx)
    const waiting = async () =>
      awaitingResidentIntroduction(tx, {
        resident: await visibleResident(tx, { poolIds: [pool] }),
        caseworker,
        offer,
      })
    inReview = await waiting()
    return {
      refused: await waiting(),
      declined: await waiting(),
      withdrawn: await waiting(),
      left: await waiting(),
    }
  })
  // Asked on one day, for one score: only their ends tell them apart.
  await test.owner`
    update introductions set created_at = ${new Date(Date.now() - 3 * 86_400_000)}, score = one.score, receipt = one.receipt
    from (select score, receipt from introductions limit 1) as one`
  await end()
  employer = await portal.visit(ended.refused.employer.accountId)
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

async function end(): Promise<void> {
  const { refused, declined, withdrawn, left } = ended
  const as = <A>(actor: A) => ({ ...portal.portal, actor })
  await refuseIntroduction({
    ctx: as(refused.caseworker.actor),
    input: { introductionId: refused.introductionId, reason: 'resident_not_reachable' },
  })
  await declineIntroduction({
    ctx: as(declined.resident.actor),
    input: { introductionId: declined.introductionId, reason: 'not_ready' },
  })
  await withdrawFromIntroduction({
    ctx: as(withdrawn.resident.actor),
    input: { introductionId: withdrawn.introductionId },
  })
  await leaveVisiblePool({ ctx: as(left.resident.actor), input: { residentId: left.resident.residentId } })
}

/** A response with what must differ taken out: the introduction's and the profile's names, and the nonce. */
async function read(way: Way, response: Response): Promise<string> {
  const { introductionId, resident, employer: of } = ended[way]
  const token = referenceToken(testSettings.secret, of.establishmentId, resident.profileId)
  const short = token.slice(-6).toUpperCase()
  const headers = [...response.headers].filter(
    ([name]) => !['date', 'content-security-policy', 'content-length'].includes(name),
  )
  return `${response.status} ${JSON.stringify(headers)} ${await response.text()}`
    .replaceAll(introductionId, 'INTRODUCTION')
    .replaceAll(token, 'TOKEN')
    .replaceAll(`${short.slice(0, 3)}-${short.slice(3)}`, 'REFERENCE')
    .replaceAll(/nonce="[\w-]{43}"/gu, 'NONCE')
    .replaceAll(/nonce\\?",\\?"[\w-]{43}/gu, 'NONCE')
}

it.each(['', '.data'])('an introduction’s page%s does not tell how it ended', async (suffix) => {
  const page = (way: Way) => `/employeur/mises-en-relation/${ended[way].introductionId}${suffix}`
  const refused = await read('refused', await employer.get(page('refused')))
  expect(refused).toContain('200')
  for (const way of ['declined', 'withdrawn', 'left'] as const) {
    expect(await read(way, await employer.get(page(way)))).toBe(refused)
  }
})

it.each(['cancel', 'met', 'hired', 'not_hired'])('nor does its answer to %s', async (intent) => {
  const post = async (way: Way) =>
    read(
      way,
      await employer.post(`/employeur/mises-en-relation/${ended[way].introductionId}`, {
        intent,
        reason: 'other',
      }),
    )
  const refused = await post('refused')
  expect(refused).toMatch(/^409 /u)
  for (const way of ['declined', 'withdrawn', 'left'] as const) expect(await post(way)).toBe(refused)
})

const profilePage = (way: Way) => {
  const { offer, resident, employer: of } = ended[way]
  const token = referenceToken(testSettings.secret, of.establishmentId, resident.profileId)
  return `/employeur/offres/${offer.jobOfferId}/profils/${token}`
}

it.each(['', '.data'])(
  'nor does the profile’s page%s, whether she is still visible or not',
  async (suffix) => {
    const refused = await read('refused', await employer.get(`${profilePage('refused')}${suffix}`))
    expect(refused).toMatch(/^404 /u)
    for (const way of ['declined', 'withdrawn', 'left'] as const) {
      expect(await read(way, await employer.get(`${profilePage(way)}${suffix}`))).toBe(refused)
    }
  },
)

it('nor does the answer to asking again', async () => {
  const ask = async (way: Way) => read(way, await employer.post(profilePage(way), { intent: 'request' }))
  const refused = await ask('refused')
  expect(refused).toMatch(/^404 /u)
  for (const way of ['declined', 'withdrawn', 'left'] as const) expect(await ask(way)).toBe(refused)
})

it('nor does the offer’s list, which shows none of them', async () => {
  const { offer, employer: of } = ended.refused
  const list = await (await employer.get(`/employeur/offres/${offer.jobOfferId}`)).text()
  const shown = (profileId: ProfileId) =>
    list.includes(profileReference(testSettings.secret, of.establishmentId, profileId))
  expect(shown(inReview.resident.profileId)).toBe(true)
  for (const { resident } of Object.values(ended)) expect(shown(resident.profileId)).toBe(false)
})
