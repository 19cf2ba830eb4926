import { TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system, visitor, type Actor } from '@/app/modules/access/shared'
import {
  confirmSecondFactor,
  findSession,
  giveSecondFactor,
  issueSignInLink,
  listSessions,
  makeRecoveryCodes,
  offerSecondFactor,
  readSecondFactor,
  resetSecondFactor,
  revokeSession,
  signIn,
  type Session,
} from '@/app/modules/accounts/index.server'
import { addMinutes } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { isDomainError } from '@/app/platform/errors'
import type { AccountId } from '@/drizzle/ids'
import { caseworkerOfOrganisation, coordinatorOfOrganisation } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { stage } from '../../setup/stage'

let test: TestDatabase
let now: Date
let ctx: Context
let person: { accountId: AccountId; actor: Actor }
const start = new Date()

const as = (actor: Actor, staffSecondFactor: 'required' | 'optional' = 'optional'): Context => ({
  ...ctx,
  actor,
  settings: { ...ctx.settings, staffSecondFactor },
})

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = createTestContext({ database: test.database, actor: visitor, clock: { now: () => now } })
})
afterAll(() => test.drop())
beforeEach(async () => {
  now = start
  person = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
})

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

async function signInBy(accountId: AccountId, context = ctx): Promise<string> {
  const path = await stage(test.database, (tx) => issueSignInLink(tx, { accountId, now }))
  const token = path.slice(path.lastIndexOf('/') + 1)
  return (await signIn({ ctx: context, input: { token } })).sessionToken
}

async function known(token: string, context = ctx): Promise<Session> {
  const session = await findSession(context, token)
  if (!session) throw new Error('this session is over')
  return session
}

const codeAt = (secret: string, at: Date) => new TOTP({ secret }).generate({ timestamp: at.getTime() })

/** The factor of the person, and the open session that put it in place. */
async function enrol(accountId = person.accountId) {
  const session = await known(await signInBy(accountId))
  await offerSecondFactor({ ctx, input: { session, code: '' } })
  const { offered } = await readSecondFactor({ ctx, input: { session } })
  const secret = offered?.secret ?? ''
  const { sessionToken } = await confirmSecondFactor({ ctx, input: { session, code: codeAt(secret, now) } })
  later(60)
  return { secret, sessionToken }
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isDomainError(error) ? error.code : error),
  )
const give = (session: Session, code: string) => outcome(giveSecondFactor({ ctx, input: { session, code } }))
const pending = async () => known(await signInBy(person.accountId))

describe('what a session lacks', () => {
  it('is nothing where the factor is optional and none is in place', async () => {
    expect(await known(await signInBy(person.accountId))).toMatchObject({
      stage: 'open',
      secondFactorGiven: false,
    })
  })

  it('is an enrolment where it is required', async () => {
    const required = as(visitor, 'required')
    const session = await known(await signInBy(person.accountId, required), required)
    expect(session.stage).toBe('awaiting_enrolment')
  })

  it('is a code once a factor is in place, whatever the setting', async () => {
    await enrol()
    const token = await signInBy(person.accountId)
    for (const setting of ['required', 'optional'] as const) {
      expect((await known(token, as(visitor, setting))).stage).toBe('awaiting_code')
    }
  })

  it('has to be given within ten minutes', async () => {
    const { secret } = await enrol()
    const token = await signInBy(person.accountId)
    later(599)
    const session = await known(token)
    later(1)
    expect(await findSession(ctx, token)).toBeNull()
    later(-1)
    expect(await give(session, codeAt(secret, now))).toBe('done')
  })
})

describe('a code', () => {
  it('opens a session under another token, and ends the one that waited', async () => {
    const { secret } = await enrol()
    const token = await signInBy(person.accountId)
    const opened = await giveSecondFactor({
      ctx,
      input: { session: await known(token), code: codeAt(secret, now) },
    })
    expect(await findSession(ctx, token)).toBeNull()
    expect(await known(opened.sessionToken)).toMatchObject({ stage: 'open', secondFactorGiven: true })
  })

  it('works once, and so does each one before it', async () => {
    const { secret } = await enrol()
    const [first, second] = [await pending(), await pending()]
    const code = codeAt(secret, now)
    const earlier = codeAt(secret, addMinutes(now, -0.5))
    expect(await give(first, code)).toBe('done')
    expect(await give(second, code)).toBe('invalid')
    expect(await give(second, earlier)).toBe('invalid')
    later(30)
    expect(await give(second, codeAt(secret, now))).toBe('done')
  })

  it('that confirmed the factor does not sign in as well', async () => {
    const { secret } = await enrol()
    later(-60)
    expect(await give(await pending(), codeAt(secret, now))).toBe('invalid')
  })

  it('opens one session, of eight requests at once', async () => {
    const { secret } = await enrol()
    const sessions = await Promise.all(Array.from({ length: 8 }, pending))
    const outcomes = await Promise.all(sessions.map((session) => give(session, codeAt(secret, now))))
    expect(outcomes.filter((text) => text === 'done')).toHaveLength(1)
  })

  it('is looked at no more after five wrong ones, for ten minutes and then for twenty', async () => {
    const { secret } = await enrol()
    let session = await pending()
    for (let attempt = 1; attempt < 5; attempt++) expect(await give(session, '000000')).toBe('invalid')
    expect(await give(session, '000000')).toBe('too_many')
    expect(await give(session, codeAt(secret, now))).toBe('too_many')
    later(10 * 60 - 1)
    expect(await give(session, codeAt(secret, now))).toBe('too_many')
    later(1)
    session = await pending()
    for (let attempt = 1; attempt < 5; attempt++) expect(await give(session, '000000')).toBe('invalid')
    expect(await give(session, '000000')).toBe('too_many')
    later(20 * 60 - 1)
    expect(await give(session, codeAt(secret, now))).toBe('too_many')
    later(1)
    expect(await give(await pending(), codeAt(secret, now))).toBe('done')
  })

  it('is counted however many are tried at once, from however many sessions', async () => {
    await enrol()
    const sessions = await Promise.all(Array.from({ length: 8 }, pending))
    const outcomes = await Promise.all(sessions.map((session) => give(session, '000000')))
    expect(outcomes.sort()).toEqual([
      ...Array<string>(4).fill('invalid'),
      ...Array<string>(4).fill('too_many'),
    ])
  })
})

describe('recovery codes', () => {
  const make = async (token: string, code = '') =>
    makeRecoveryCodes({ ctx, input: { session: await known(token), code } })

  it('are ten, replace a code once each, and are told how many are left', async () => {
    const { sessionToken } = await enrol()
    const codes = await make(sessionToken)
    expect(new Set(codes).size).toBe(10)
    expect(await give(await pending(), codes[0]?.toLowerCase() ?? '')).toBe('done')
    expect(await give(await pending(), codes[0] ?? '')).toBe('invalid')
    expect(await give(await pending(), codes[1] ?? '')).toBe('done')
    const view = await readSecondFactor({ ctx, input: { session: await known(sessionToken) } })
    expect(view.recoveryCodesLeft).toBe(8)
  })

  it('are nobody else’s', async () => {
    const { sessionToken } = await enrol()
    const codes = await make(sessionToken)
    person = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
    await enrol()
    expect(await give(await pending(), codes[0] ?? '')).toBe('invalid')
  })

  it('are made anew only with a code, and end those before them', async () => {
    const { secret, sessionToken } = await enrol()
    const [former] = await make(sessionToken)
    expect(await outcome(make(sessionToken))).toBe('invalid')
    expect(await outcome(make(sessionToken, '000000'))).toBe('invalid')
    const [renewed] = await make(sessionToken, codeAt(secret, now))
    expect(await give(await pending(), former ?? '')).toBe('invalid')
    expect(await give(await pending(), renewed ?? '')).toBe('done')
  })

  it('and secrets lie in no table as they are', async () => {
    const { secret, sessionToken } = await enrol()
    const codes = await make(sessionToken)
    const rows = await test.owner`
      select row_to_json(second_factors)::text as text from second_factors
      union all select row_to_json(recovery_codes)::text from recovery_codes
      union all select row_to_json(sessions)::text from sessions`
    const stored = rows.map((row) => String(row['text'])).join('\n')
    expect(stored).toContain(person.accountId)
    for (const text of [secret, ...codes, ...codes.map((code) => code.replace(/-/gu, ''))]) {
      expect(stored).not.toContain(text)
    }
  })
})

describe('a factor that changes', () => {
  it('ends every other session, and needs a code of the one before', async () => {
    const { secret, sessionToken } = await enrol()
    const elsewhere = await giveSecondFactor({
      ctx,
      input: { session: await pending(), code: codeAt(secret, now) },
    })
    const waiting = await signInBy(person.accountId)
    const session = await known(sessionToken)
    expect(await outcome(offerSecondFactor({ ctx, input: { session, code: '' } }))).toBe('invalid')
    later(30)
    await offerSecondFactor({ ctx, input: { session, code: codeAt(secret, now) } })
    const { offered } = await readSecondFactor({ ctx, input: { session } })
    expect(offered?.secret).not.toBe(secret)
    await known(elsewhere.sessionToken)
    const renewed = await confirmSecondFactor({
      ctx,
      input: { session, code: codeAt(offered?.secret ?? '', now) },
    })
    for (const over of [sessionToken, elsewhere.sessionToken, waiting]) {
      expect(await findSession(ctx, over)).toBeNull()
    }
    expect((await known(renewed.sessionToken)).stage).toBe('open')
    later(60)
    expect(await give(await pending(), codeAt(secret, now))).toBe('invalid')
    expect(await give(await pending(), codeAt(offered?.secret ?? '', now))).toBe('done')
  })

  it('is confirmed by its own code only, in the session it was shown to', async () => {
    const [session, other] = [await pending(), await pending()]
    await offerSecondFactor({ ctx, input: { session, code: '' } })
    const { offered } = await readSecondFactor({ ctx, input: { session } })
    const code = codeAt(offered?.secret ?? '', now)
    expect(await outcome(confirmSecondFactor({ ctx, input: { session, code: '000000' } }))).toBe('invalid')
    expect(await outcome(confirmSecondFactor({ ctx, input: { session: other, code } }))).toBe('conflict')
    expect(await outcome(confirmSecondFactor({ ctx, input: { session, code } }))).toBe('done')
  })
})

describe('a reset by a coordinator', () => {
  it('takes the factor and its codes away, ends the sessions, leaves a trace and a mail', async () => {
    const { secret, sessionToken } = await enrol()
    await makeRecoveryCodes({ ctx, input: { session: await known(sessionToken), code: '' } })
    const waiting = await signInBy(person.accountId)
    const coordinator = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
    const { accountId } = person
    await resetSecondFactor({ ctx: as(coordinator.actor), input: { accountId } })
    for (const over of [sessionToken, waiting]) expect(await findSession(ctx, over)).toBeNull()
    expect((await pending()).stage).toBe('open')
    expect(
      await outcome(
        giveSecondFactor({ ctx, input: { session: await pending(), code: codeAt(secret, now) } }),
      ),
    ).toBe('invalid')
    const traces = await test.owner`
      select actor_id from audit_entries where action = 'second_factor.reset' and subject_id = ${accountId}`
    expect(traces.map((row) => String(row['actor_id']))).toEqual([coordinator.accountId])
    const jobs = await test.owner`
      select payload from graphile_worker._private_jobs where payload->>'change' = 'reset' and payload->>'accountId' = ${accountId}`
    expect(jobs).toHaveLength(1)
  })

  it('is never of her own, nor by a caseworker', async () => {
    const coordinator = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
    await enrol(coordinator.accountId)
    for (const [actor, accountId] of [
      [coordinator.actor, coordinator.accountId],
      [person.actor, coordinator.accountId],
    ] as const) {
      const attempt = async () => resetSecondFactor({ ctx: as(actor), input: { accountId } })
      expect(await outcome(attempt())).toBe('forbidden')
    }
    const { email } = coordinator
    expect(await outcome(resetSecondFactor({ ctx: as(system), input: { email } }))).toBe('done')
  })
})

describe('sessions', () => {
  it('of staff are over after an hour unused, and after half a day whatever happens', async () => {
    const token = await signInBy(person.accountId)
    for (let minutes = 0; minutes < 715; minutes += 55) {
      later(55 * 60)
      await known(token)
    }
    later(5 * 60)
    expect(await findSession(ctx, token)).toBeNull()
    const idle = await signInBy(person.accountId)
    later(59 * 60)
    await known(idle)
    later(60 * 60)
    expect(await findSession(ctx, idle)).toBeNull()
  })

  it('are listed to their owner, who may close each, and nobody else’s', async () => {
    const [mine, elsewhere] = [await signInBy(person.accountId), await signInBy(person.accountId)]
    const session = await known(mine)
    const listed = await listSessions({ ctx, input: { session } })
    expect(listed.map(({ current }) => current).sort()).toEqual([false, true])
    const stranger = await known(
      await signInBy((await stage(test.database, (tx) => caseworkerOfOrganisation(tx))).accountId),
    )
    const { id } = await known(elsewhere)
    expect(await outcome(revokeSession({ ctx, input: { session: stranger, id } }))).toBe('not_found')
    expect(await outcome(revokeSession({ ctx, input: { session, id } }))).toBe('done')
    expect(await findSession(ctx, elsewhere)).toBeNull()
    expect(await listSessions({ ctx, input: { session } })).toHaveLength(1)
  })

  it.each([
    ['its role changes', `role = 'coordinator'`],
    ['it is disabled', 'disabled_at = now()'],
  ])('end with the account when %s, and do not come back', async (_, change) => {
    const token = await signInBy(person.accountId)
    await test.owner.unsafe(`update accounts set ${change} where id = '${person.accountId}'`)
    expect(await findSession(ctx, token)).toBeNull()
    await test.owner.unsafe(
      `update accounts set role = 'caseworker', disabled_at = null where id = '${person.accountId}'`,
    )
    expect(await findSession(ctx, token)).toBeNull()
  })
})
