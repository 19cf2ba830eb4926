import { visitor } from '@/app/modules/access/shared'
import { handOverPerson } from '@/app/modules/casework/index.server'
import { renewConsent } from '@/app/modules/consent/index.server'
import { noticeVersion, type ConsentGiven, type ConsentUnderstood } from '@/app/modules/consent/shared'
import { signUpInField } from '@/app/modules/outreach/index.server'
import { optIn } from '@/app/modules/pools/index.server'
import {
  chooseCheckIn,
  registerResident,
  saveProfileStep,
  signUpResident,
} from '@/app/modules/profiles/index.server'
import { checkInNotice } from '@/app/modules/profiles/shared'
import { newId, type RegistrationKey, type TalentPoolId } from '@/drizzle/ids'
import type { Person } from '../people/person'
import { forEach, use, useInOneGo, type Do, type Town } from '../town'
import { openLink } from './sign-in.server'

/** Days for which an agreement stands, as its reader counts them. */
const agreementDays = 182

/** Whoever comes today signs up, alone or with a caseworker. */
export function arrive(town: Town, people: readonly Person[]): Promise<void> {
  return forEach(people, (person) =>
    person.coming === 'alone' ? signUp(town, person) : beSignedUp(town, person),
  )
}

async function signUp(town: Town, { file: { identity } }: Person): Promise<void> {
  const { givenName, familyName, email, phone } = identity
  if (email !== null) await use(town, visitor, signUpResident, { givenName, familyName, email, phone })
}

async function beSignedUp(town: Town, person: Person): Promise<void> {
  const caseworker = person.random.pick(town.caseworkers)
  const { givenName, familyName, email, phone } = person.file.identity
  const identity = { givenName, familyName, email, phone }
  const registrationKey: RegistrationKey = newId()
  const made =
    person.coming === 'desk'
      ? await use(town, caseworker, registerResident, identity)
      : await use(town, caseworker, signUpInField, {
          ...identity,
          ...agreement('in_person'),
          registrationKey,
          // Invented numbers are few.
          sharedPhone: true,
          pools: poolsOf(town, person),
        })
  if (made === null) return
  person.residentId = made.result
  person.lead = caseworker
  person.nextContact = town.clock.day + person.random.integer(5, 30)
  if (person.coming === 'field') person.visibleUntil = town.clock.day + agreementDays
  // At a desk there is time for most of it, in the street for what is looked for.
  const agrees = person.coming === 'desk' && person.random.chance(0.75)
  await useInOneGo(town, caseworker, async (act) => {
    await tell(act, person, person.coming === 'desk' ? person.random.integer(3, 7) : 2)
    if (agrees) await agree(town, act, person, 'in_person')
    await choose(act, person, 'in_person')
  })
}

/** Whoever has an address opens the link that she was sent; who came alone tells some of her profile at once. */
export async function firstVisit(town: Town, person: Person): Promise<void> {
  const { email } = person.file.identity
  if (email === null || (person.coming !== 'alone' && !person.random.chance(person.life.digital))) return
  const actor = await openLink(town, email)
  if (actor?.role !== 'resident') return
  person.actor = actor
  person.residentId = actor.residentId
  if (person.coming !== 'alone') return
  const agrees = person.random.chance(0.6)
  await useInOneGo(town, actor, async (act) => {
    await tell(act, person, person.random.integer(1, 6))
    if (agrees) await agree(town, act, person, 'online')
    await choose(act, person, 'online')
  })
}

/** Somebody takes on who has no caseworker yet. */
export async function takeOn(town: Town, person: Person): Promise<void> {
  const { residentId } = person
  if (residentId === null) return
  const lead = person.random.pick(town.caseworkers)
  const giver = town.caseworkers.find(({ accountId }) => accountId !== lead.accountId)
  if (giver === undefined) return
  const toId = lead.accountId
  if ((await use(town, giver, handOverPerson, { residentId, toId, note: null })) === null) return
  person.lead = lead
  person.nextContact = town.clock.day + person.random.integer(3, 21)
}

/** Some more steps of her profile. */
export async function tell(act: Do, person: Person, steps: number): Promise<void> {
  const { residentId } = person
  if (residentId === null) return
  for (const step of person.untold.splice(0, steps)) await act(saveProfileStep, { residentId, ...step })
}

/** She agrees to be visible: online where she does it herself, otherwise by voice. */
export async function agree(
  town: Town,
  act: Do,
  person: Person,
  channel: ConsentGiven['channel'],
): Promise<void> {
  const { residentId } = person
  if (residentId === null) return
  await act(optIn, { residentId, poolIds: poolsOf(town, person), ...agreement(channel) })
  person.visibleUntil = town.clock.day + agreementDays
}

/** She says how she wants to be asked how she is getting on, if she has an answer to that. */
async function choose(act: Do, { residentId, asking: { way } }: Person, channel: ConsentGiven['channel']) {
  if (residentId === null || way === null) return
  await act(chooseCheckIn, { residentId, way, channel, language: 'fr', noticeVersion: checkInNotice })
}

/** The same goes on for as long again. */
export async function renew(
  town: Town,
  act: Do,
  person: Person,
  channel: ConsentGiven['channel'],
): Promise<void> {
  if (person.residentId === null) return
  await act(renewConsent, { residentId: person.residentId, ...agreement(channel) })
  person.visibleUntil = town.clock.day + agreementDays
}

function agreement(channel: ConsentGiven['channel']): ConsentUnderstood {
  return { noticeVersion, language: 'fr', channel, understood: true }
}

function poolsOf(town: Town, { file }: Person): TalentPoolId[] {
  const pool = town.poolIds.get(file.trade.pool)
  return pool === undefined ? [] : [pool]
}
