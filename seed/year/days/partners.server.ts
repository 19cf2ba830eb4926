import type { CaseworkerActor } from '@/app/modules/access/shared'
import { completeStep, planStep } from '@/app/modules/pathways/index.server'
import { enterScheme } from '@/app/modules/schemes/index.server'
import { answerReferral, listReferrals, sendReferral } from '@/app/modules/teams/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { referralDeclineReasons, type SchemeCode } from '@/drizzle/vocabulary'
import { likelihood } from '../people/life'
import type { Person } from '../people/person'
import { onWorkday, use, type Do, type Town } from '../town'

/** Steps that a talk leads to, and another organisation is asked for. */
const askedFor = ['training', 'certificate', 'language_course', 'immersion'] as const

/** Those that anybody enters still. */
const schemes: readonly SchemeCode[] = ['iae', 'cej', 'plie']

/** What a talk may lead to: a scheme, a step with her own organisation, another one that is asked. Most talks lead to none of it. */
export async function lookAhead(town: Town, act: Do, person: Person, lead: CaseworkerActor): Promise<void> {
  const { residentId, ways } = person
  if (residentId === null) return
  const { random } = ways
  const scheme = random.pick(schemes)
  if (random.chance(0.08) && !ways.schemes.has(scheme)) {
    await act(enterScheme, { residentId, scheme })
    ways.schemes.add(scheme)
  }
  if (random.chance(0.08)) {
    const day = onWorkday(town.clock.day + random.integer(10, 40))
    const { organisationId } = lead
    const kind = random.pick(askedFor)
    const plannedOn = dateOf(town, day)
    ways.steps.push({ id: await act(planStep, { residentId, kind, organisationId, plannedOn }), day })
  }
  const others = town.caseworkers.filter(({ organisationId }) => organisationId !== lead.organisationId)
  if (!random.chance(0.1) || others.length === 0) return
  const { organisationId: toOrganisationId } = random.pick(others)
  // One organisation at a time: whoever was asked has long answered by then.
  if (ways.asksAgainOn > town.clock.day) return
  ways.asksAgainOn = town.clock.day + 120
  await act(sendReferral, {
    residentId,
    toOrganisationId,
    purpose: random.pick(askedFor),
    scopes: ['contact', 'pathway'],
    dueOn: dateOf(town, town.clock.day + 21),
    agreementChannel: 'in_person',
  })
}

/** A morning on which an organisation reads what it was asked. Two in five are answered at each weekly look, so that one in five comes too late. */
export async function answerAsked(town: Town, caseworker: CaseworkerActor): Promise<void> {
  const { random } = town
  const read = await use(town, caseworker, listReferrals, undefined)
  for (const { id: referralId } of read?.result.asked ?? []) {
    if (!random.chance(0.4)) continue
    const accepts = random.chance(0.7)
    await use(
      town,
      caseworker,
      answerReferral,
      accepts
        ? { referralId, answer: 'accept' }
        : { referralId, answer: 'decline', reason: random.pick(referralDeclineReasons) },
    )
  }
}

/** The days of steps that were planned: she comes or does not, and one in seven is written down a fortnight late. */
export async function endSteps(town: Town, person: Person): Promise<void> {
  const { residentId, lead, ways } = person
  if (residentId === null || lead === null) return
  const { day } = town.clock
  const due = ways.steps.filter((step) => step.day <= day)
  ways.steps = ways.steps.filter((step) => step.day > day)
  for (const { id: stepId, late } of due) {
    if (late !== true && ways.random.chance(0.14)) {
      ways.steps.push({ id: stepId, day: onWorkday(day + 14), late: true })
      continue
    }
    const came = ways.random.chance(likelihood(person.life, 'appointment', day))
    const outcome = came ? (ways.random.chance(0.85) ? 'completed' : 'partly') : 'missed'
    await use(town, lead, completeStep, { residentId, stepId, outcome, doneOn: parisDate(town.clock.now()) })
  }
}

const dateOf = ({ clock }: Town, day: number) => parisDate(addDays(clock.start, day))
