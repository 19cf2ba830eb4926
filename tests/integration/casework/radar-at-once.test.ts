import { afterAll, beforeAll, expect, it } from 'vitest'
import { findAtRisk, listRadar } from '@/app/modules/casework/index.server'
import { metRules, radarRules } from '@/app/modules/casework/radar/radar-rules'
import { readFacts } from '@/app/modules/casework/radar/read-facts.server'
import { system, type Actor } from '@/app/modules/access/shared'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact } from '@/app/platform/context.server'
import { radarKinds } from '@/drizzle/vocabulary'
import { createRandom } from '@/seed/builders/index.server'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  introductionInState,
  visibleResident,
  type StagedCaseworker,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

/** The night after summer time ended: a day back is not twenty-four hours for everybody. */
const now = new Date('2026-10-26T00:30:00+01:00')
const people = 80

let test: TestDatabase
let me: StagedCaseworker
let partner: StagedCaseworker
const as = (actor: Actor) => createTestContext({ database: test.database, actor, clock: { now: () => now } })

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  me = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  partner = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  const random = createRandom(26)
  /** What was asked of them is drawn apart. */
  const asking = createRandom(52)
  // Around the days that the rules count, and around midnight.
  const days = () => random.pick([0, 1, 2, 3, 4, 6, 7, 8, 13, 14, 15, 59, 60, 61, 74, 75, 76])
  const ago = () =>
    new Date(addDays(now, -days()).getTime() + random.pick([-7200, -1800, 0, 1800, 7200]) * 1000)
  for (let each = 0; each < people; each += 1) {
    // A third of them has given no sign for about as long as makes one silent.
    const quiet = random.unit() < 0.33
    const sometimes = () => !quiet && random.unit() < 0.4
    const staged = await stage(test.database, async (tx) => {
      const person = await visibleResident(tx, { caseworker: me })
      if (sometimes())
        await awaitingResidentIntroduction(tx, { resident: person, agreed: random.unit() < 0.2 })
      return person
    })
    const { residentId } = staged
    await test.owner`update residents set created_at = ${addDays(now, -120)} where id = ${residentId}`
    await test.owner`update profiles set updated_at = ${quiet ? addDays(now, random.pick([-74, -75, -76])) : ago()}, confirmed_at = ${sometimes() ? ago() : null} where resident_id = ${residentId}`
    await test.owner`update consents set given_at = ${addDays(now, -100)}, expires_at = ${addDays(now, random.pick([-1, 13, 14, 15, 40]))},
      withdrawn_at = ${sometimes() ? addDays(now, -95) : null} where resident_id = ${residentId}`
    await test.owner`update introductions set state_changed_at = ${ago()}, agreed_at = case when agreed_at is null then null else ${ago()} end
      where resident_id = ${residentId}`
    if (sometimes()) {
      await test.owner`update introductions set state = 'refused', reason = 'resident_not_reachable', agreed_at = null
        where resident_id = ${residentId}`
    }
    // Whoever works, quiet or not.
    if (random.unit() < 0.3) {
      const { introductionId } = await stage(test.database, (tx) =>
        introductionInState(tx, staged, { state: 'hired' }),
      )
      await test.owner`update introductions set state_changed_at = ${addDays(now, -100)}, agreed_at = ${addDays(now, -110)}
        where id = ${introductionId}`
      // What was staged with it is of another day.
      await test.owner`delete from pathway_steps where resident_id = ${residentId}`
    }
    for (const outcome of ['no_answer', 'message_left', 'reached']) {
      if (sometimes()) {
        await test.owner`insert into contact_attempts (resident_id, made_by, channel, outcome, at)
          values (${residentId}, ${me.accountId}, 'phone', ${outcome}, ${ago()})`
      }
    }
    for (const outcome of [null, 'missed', 'completed', 'left_work']) {
      if (!sometimes()) continue
      const day = parisDate(ago())
      await test.owner`insert into pathway_steps (resident_id, kind, planned_on, done_on, outcome)
        values (${residentId}, 'diagnostic', ${day}, ${outcome === null ? null : day}, ${outcome})`
    }
    if (sometimes()) {
      await test.owner`insert into next_actions (resident_id, kind, due_on, set_by, set_at)
        values (${residentId}, 'call', ${parisDate(addDays(now, random.pick([-1, 0, 1])))}, ${me.accountId}, ${now})`
    }
    // Two of three chose how they are asked; questions a fortnight apart, and what came of them.
    const way = asking.pick(['message', 'call', null])
    if (way !== null) {
      await test.owner`insert into check_in_choices (resident_id, way, notice_version, language, channel, recorded_by, chosen_at, expires_at)
        values (${residentId}, ${way}, '2026-11', 'fr', 'phone', ${me.accountId}, ${addDays(now, -100)}, ${addDays(now, 80)})`
    }
    for (const back of [4, 18, 32, 46]) {
      const answer = quiet || asking.unit() < 0.9 ? null : asking.pick(['searching', 'call_me', 'found'])
      const at = addDays(now, -back)
      await test.owner`insert into check_ins (resident_id, asked_on, sent_at, answer, answered_at)
        values (${residentId}, ${parisDate(at)}, ${at}, ${answer}, ${answer === null ? null : at})`
    }
    if (quiet && asking.unit() < 0.5) {
      await test.owner`update check_ins set answer = 'searching', answered_at = sent_at
        where resident_id = ${residentId} and sent_at < ${addDays(now, -40)}`
    }
    if (asking.unit() < 0.4) {
      await test.owner`insert into referrals (resident_id, from_organisation_id, to_organisation_id, purpose, scopes, agreement_channel, sent_by, sent_at, due_on)
        values (${residentId}, ${me.actor.organisationId}, ${partner.actor.organisationId}, 'training', '{}', 'phone', ${me.accountId},
          ${addDays(now, -20)}, ${parisDate(addDays(now, asking.pick([-2, -1, 0, 1])))})`
    }
    if (sometimes()) {
      await test.owner`insert into radar_contests (resident_id, kind, at)
        values (${residentId}, ${random.pick(radarKinds)}, ${ago()})`
    }
  }
})
afterAll(() => test.drop())

/** By the rules asked of one person after another, and everything put in order here. */
async function expected() {
  const facts = await transact(as(system), (tx) => readFacts(tx, now, {}))
  return facts
    .map((person) => ({ ...person, kinds: metRules(person.facts, now).map(({ kind }) => kind) }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort(
      (a, b) =>
        radarKinds.findIndex((kind) => kind === a.kinds[0]) -
          radarKinds.findIndex((kind) => kind === b.kinds[0]) ||
        a.facts.lastSign.getTime() - b.facts.lastSign.getTime() ||
        (a.residentId < b.residentId ? -1 : 1),
    )
}

async function listed(input: Omit<Parameters<typeof listRadar>[0]['input'], 'page' | 'mine'>) {
  const first = await listRadar({ ctx: as(me.actor), input: { mine: true, page: 1, ...input } })
  const rows = [...first.rows]
  for (let page = 2; page <= first.pageCount; page += 1) {
    rows.push(...(await listRadar({ ctx: as(me.actor), input: { mine: true, page, ...input } })).rows)
  }
  expect(first.total).toBe(rows.length)
  return rows.map(({ residentId, reasons }) => ({ residentId, kinds: reasons.map(({ kind }) => kind) }))
}

it('names by the database whom the rules name one by one, in the same order, for every rule', async () => {
  const all = (await expected()).map(({ residentId, kinds }) => ({ residentId, kinds }))
  // Every rule names somebody, and leaves somebody be.
  for (const kind of radarKinds) {
    const named = all.filter(({ kinds }) => kinds.includes(kind)).length
    expect([kind, named > 0, named < people]).toEqual([kind, true, true])
  }
  // Some work, and would be named if they did not.
  const working = (await transact(as(system), (tx) => readFacts(tx, now, {}))).filter(
    ({ facts }) => facts.inWork,
  )
  const ifNot = working.filter(
    ({ facts }) => metRules({ ...facts, inWork: false }, now).length > metRules(facts, now).length,
  )
  expect([working.length, ifNot.length]).toSatisfy((counts: number[]) => counts.every((count) => count > 0))
  expect(await listed({ kind: null })).toEqual(all)
  for (const kind of radarKinds) {
    expect(await listed({ kind })).toEqual(all.filter(({ kinds }) => kinds.includes(kind)))
  }
  for (const about of ['risk', 'agenda'] as const) {
    const meant = all.filter(({ kinds }) => kinds.some((kind) => radarRules[kind].about === about))
    expect(await listed({ kind: null, about })).toEqual(meant)
  }
  const risk = await findAtRisk({ ctx: as(system) })
  expect(risk.length).toBe(
    all.filter(({ kinds }) => kinds.some((kind) => radarRules[kind].about === 'risk')).length,
  )
})

it('gives an empty page past the end, and still says how many there are', async () => {
  const page = await listRadar({ ctx: as(me.actor), input: { mine: true, kind: null, page: 99 } })
  expect([page.rows, page.total]).toEqual([[], (await expected()).length])
})
