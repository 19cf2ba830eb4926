import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { testKeyring } from '@/tests/setup/context'
import { cancelIntroduction } from '@/app/modules/introductions/index.server'
import { withActor } from '@/drizzle/client.server'
import {
  approvedIntroduction,
  awaitingResidentIntroduction,
  confirmedEmployer,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

/** What the database itself keeps from an employer, when every query of the portal has forgotten its conditions. */
let test: TestDatabase
let waiting: StagedIntroduction
let approved: StagedIntroduction
let other: Awaited<ReturnType<typeof confirmedEmployer>>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  ;[waiting, approved, other] = await stage(test.database, async (tx) => [
    await awaitingResidentIntroduction(tx),
    await approvedIntroduction(tx),
    await confirmedEmployer(tx),
  ])
})

afterAll(async () => {
  await test.drop()
})

/** Runs statements as the employer of the introduction that waits, and counts the identities she then reads. */
async function tryAs(accountId: StagedIntroduction['employer']['accountId'], statements: string[]) {
  const outcome = { refused: null as string | null, identities: 0 }
  const actor = { role: 'employer', accountId } as const
  await withActor(test.database, actor, async (tx) => {
    try {
      // A savepoint: what is refused must not hide what can still be read.
      await tx.transaction(async (inner) => {
        for (const statement of statements) await inner.execute(sql.raw(statement))
      })
    } catch (error) {
      outcome.refused = sqlStateOf(error)
    }
    const residentIds = [waiting.resident.residentId, approved.resident.residentId]
    const purpose = 'introduction'
    outcome.identities = (await readIdentities(tx, { keyring: testKeyring }, { residentIds, purpose })).size
    throw new RolledBack()
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error
  })
  return outcome
}

class RolledBack extends Error {}

function sqlStateOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(error)
}

const insufficientPrivilege = '42501'
const checkViolation = '23514'

describe('an employer who writes her own approval', () => {
  it.each<[string, () => string[]]>([
    [
      'by starting an introduction as approved',
      () => [
        `insert into introductions (job_offer_id, establishment_id, profile_id, resident_id, state, started_by,
           receipt, score, scoring_version, agreement_channel, agreed_at, agreement_recorded_by, approved_at,
           contact_ends_at, created_at, state_changed_at)
         select job_offer_id, establishment_id, '${approved.resident.profileId}', '${approved.resident.residentId}',
           'approved', started_by, '{}', 50, scoring_version, 'online', now(), started_by, now(),
           now() + interval '1 day', now(), now()
         from introductions where id = '${waiting.introductionId}'`,
      ],
    ],
    [
      'by approving what waits',
      () => [
        `update introductions set state = 'approved', agreed_at = now(), approved_at = now(),
           contact_ends_at = now() + interval '1 day' where id = '${waiting.introductionId}'`,
      ],
    ],
    [
      'by the state alone',
      () => [`update introductions set state = 'approved' where id = '${waiting.introductionId}'`],
    ],
    [
      'by handing somebody else’s introduction to her establishment',
      () => [`update introductions set establishment_id = '${waiting.employer.establishmentId}'`],
    ],
    [
      'by joining another establishment',
      () => [
        `insert into establishment_members values ('${approved.employer.establishmentId}', '${waiting.employer.accountId}')`,
      ],
    ],
    [
      'by taking over a membership',
      () => [`update establishment_members set account_id = '${waiting.employer.accountId}'`],
    ],
    ['by confirming establishments', () => [`update establishments set status = 'confirmed'`]],
    [
      'by registering one as confirmed',
      () => [
        `insert into establishments (siret, name, status, registered_by)
         values ('12345678900000', 'x', 'confirmed', '${waiting.employer.accountId}')`,
      ],
    ],
    [
      'by renewing consents',
      () => [`update consents set withdrawn_at = null, expires_at = now() + interval '1 day'`],
    ],
    ['by becoming a caseworker', () => [`update accounts set role = 'caseworker'`]],
    [
      'by moving a resident to her own account',
      () => [`update residents set account_id = '${waiting.employer.accountId}'`],
    ],
    [
      'by laying a table of her own over that of the rule',
      () => [`create temporary table introductions as select * from public.introductions`],
    ],
  ])('is refused %s', async (_how, statements) => {
    expect(await tryAs(waiting.employer.accountId, statements())).toEqual({
      refused: insufficientPrivilege,
      identities: 0,
    })
  })

  it('is refused when she says that they met', async () => {
    const statements = [`update introductions set state = 'met' where id = '${waiting.introductionId}'`]
    expect(await tryAs(waiting.employer.accountId, statements)).toEqual({
      refused: checkViolation,
      identities: 0,
    })
  })
})

it('opens one identity to the employer of the approved introduction, and reopens none that ended', async () => {
  const { accountId } = approved.employer
  expect(await tryAs(accountId, [])).toEqual({ refused: null, identities: 1 })
  await test.owner`update introductions set state = 'cancelled' where id = ${approved.introductionId}`
  const reopen = [`update introductions set state = 'met' where id = '${approved.introductionId}'`]
  expect(await tryAs(accountId, reopen)).toEqual({ refused: insufficientPrivilege, identities: 0 })
})

it.each([
  'residents',
  'audit_entries',
  'introduction_transitions',
  'sessions',
  'sign_in_links',
  'identity.identities',
  'identity.sent_mails',
  'match_weights',
  'weights_replays',
  'weights_adoptions',
  'close_skills',
  'similar_occupations',
  'search_index_marks',
  'search_index_failures',
  'search_dead_letters',
])('keeps %s from an employer', async (table) => {
  expect(await tryAs(other.accountId, [`select * from ${table}`])).toEqual({
    refused: insufficientPrivilege,
    identities: 0,
  })
})

it('leaves her what she may do', async () => {
  const ctx = createTestContext({ database: test.database, actor: waiting.employer.actor })
  await cancelIntroduction({ ctx, input: { introductionId: waiting.introductionId } })
  const rows = await test.owner`select state from introductions where id = ${waiting.introductionId}`
  expect(rows).toMatchObject([{ state: 'cancelled' }])
})
