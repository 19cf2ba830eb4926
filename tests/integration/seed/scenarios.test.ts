import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readableBy } from '@/tests/setup/identities'
import { approveIntroduction } from '@/app/modules/introductions/index.server'
import { parseReceipt } from '@/app/modules/matching/parse-receipt'
import { loadStarterVocabulary } from '@/app/modules/reference/index.server'
import { withActor, type Tx } from '@/drizzle/client.server'
import { consents, establishments, introductions, residents } from '@/drizzle/schema'
import { starterVocabulary } from '@/seed/reference'
import {
  approvedIntroduction,
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  confirmedEmployer,
  coordinatorOfOrganisation,
  hiddenResident,
  introductionInState,
  pendingEstablishment,
  publishedOffer,
  requestedIntroduction,
  residentWithoutEmail,
  underReviewIntroduction,
  visibleResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '@/tests/setup/context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'

let test: TestDatabase
const stage = <T>(work: (tx: Tx) => Promise<T>) =>
  withActor(test.database, { role: 'system', accountId: null }, work)

beforeAll(async () => {
  test = await createTestDatabase()
  await loadStarterVocabulary({ database: test.database, vocabulary: starterVocabulary })
})
afterAll(() => test.drop())

describe('scenarios', () => {
  it.each(
    Object.entries({
      caseworkerOfOrganisation,
      coordinatorOfOrganisation,
      visibleResident,
      hiddenResident,
      residentWithoutEmail,
      confirmedEmployer,
      pendingEstablishment,
      publishedOffer,
      requestedIntroduction,
      underReviewIntroduction,
      awaitingResidentIntroduction,
      approvedIntroduction,
    }),
  )('%s can be staged twice in one database', async (_, scenario) => {
    await stage(async (tx) => {
      await scenario(tx)
      await scenario(tx)
    })
  })

  it('hides who never agreed, and shows who did', async () => {
    const { hidden, visible, spoken, rows } = await stage(async (tx) => ({
      hidden: await hiddenResident(tx),
      visible: await visibleResident(tx),
      spoken: await residentWithoutEmail(tx),
      rows: await tx.select().from(consents),
    }))
    const of = ({ residentId }: { residentId: string }) => rows.filter((row) => row.residentId === residentId)
    expect(of(hidden)).toEqual([])
    expect(of(visible)).toMatchObject([{ channel: 'online', recordedBy: visible.accountId }])
    expect(of(spoken)).toMatchObject([{ channel: 'in_person', recordedBy: spoken.caseworker.accountId }])
    const [resident] = await stage((tx) =>
      tx.select().from(residents).where(eq(residents.id, spoken.residentId)),
    )
    expect(resident).toMatchObject({ accountId: null, leadCaseworkerId: spoken.caseworker.accountId })
  })

  it('keeps an establishment that nobody confirmed pending', async () => {
    const { establishmentId } = await stage((tx) => pendingEstablishment(tx))
    const [row] = await stage((tx) =>
      tx.select().from(establishments).where(eq(establishments.id, establishmentId)),
    )
    expect(row).toMatchObject({ status: 'pending', decidedAt: null, decidedBy: null })
  })

  it('stages what the verbs accept: an agreed introduction is approved, and the contact opens', async () => {
    const staged = await stage((tx) => awaitingResidentIntroduction(tx, { agreed: true }))
    const read = () => readableBy(test, staged.employer.actor)
    expect(await read()).toEqual([])
    await approveIntroduction({
      ctx: createTestContext({ database: test.database, actor: staged.caseworker.actor }),
      input: { introductionId: staged.introductionId },
    })
    expect(await read()).toEqual([staged.resident.residentId])
  })

  it('stages an open contact, with a receipt that can be read back', async () => {
    const staged = await stage((tx) => approvedIntroduction(tx))
    expect(await readableBy(test, staged.employer.actor)).toEqual([staged.resident.residentId])
    const [row] = await stage((tx) =>
      tx.select().from(introductions).where(eq(introductions.id, staged.introductionId)),
    )
    expect(parseReceipt(row?.receipt)).toMatchObject({ score: row?.score, eligible: true })
  })

  it('lets a caseworker speak for a person without e-mail', async () => {
    const { built, caseworker } = await stage(async (tx) =>
      introductionInState(tx, await residentWithoutEmail(tx), { state: 'declined', reason: 'distance' }),
    )
    expect(built.transitions.at(-1)).toMatchObject({
      toState: 'declined',
      actorId: caseworker.accountId,
      actorRole: 'caseworker',
      reason: 'distance',
    })
  })
})
