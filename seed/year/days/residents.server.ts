import type { Mail } from '@/app/platform/mailer.server'
import {
  agreeToIntroduction,
  declineIntroduction,
  leaveVisiblePool,
} from '@/app/modules/introductions/index.server'
import { answerCheckIn, confirmProfile } from '@/app/modules/profiles/index.server'
import { visitor } from '@/app/modules/access/shared'
import { linkIn } from '../mailboxes'
import { reply, replying } from '../people/asking'
import { hearNews, likelihood } from '../people/life'
import type { Person } from '../people/person'
import { use, useInOneGo, type Case, type Town } from '../town'
import { agree, renew, tell } from './arrivals.server'

/** An evening of somebody who has come: mails read, offers answered, now and then a visit. */
export async function spendEvening(town: Town, person: Person, asked: readonly Case[]): Promise<void> {
  const { random, life, actor } = person
  const { day } = town.clock
  if (person.leavesOn !== null && day >= person.leavesOn) return leave(town, person)
  const { email } = person.file.identity
  if (email !== null) {
    for (const mail of town.mail.take(email)) await read(town, person, mail)
  }
  if (actor === null) return
  for (const each of asked) {
    if (random.chance(likelihood(life, 'offer', day) * life.digital * 0.4)) await answerOffer(town, each)
  }
  // Every six weeks or so for whoever is at ease with it.
  if (random.chance(likelihood(life, 'mail', day) / 45)) await visit(town, person)
}

async function read(town: Town, person: Person, mail: Mail): Promise<void> {
  const { life, asking } = person
  const { day } = town.clock
  const token = linkIn(mail, '/ou-en-etes-vous/')
  if (token === null || !asking.random.chance(replying(life, asking, day))) return
  const answer = reply(life, asking, day)
  const said = answer === 'away' ? { answer, weeks: asking.random.pick([2, 4]) } : { answer }
  if ((await use(town, visitor, answerCheckIn, { token, reply: said })) === null) return
  if (answer === 'call_me') person.wantsCall = true
}

/** Yes or no, in her own space. Who slips or works elsewhere says no more often. */
async function answerOffer(town: Town, each: Case): Promise<void> {
  const { person, id } = each
  if (person.actor === null) return
  if (person.random.chance(refusing(person))) {
    const reason = person.random.pick([
      'schedule',
      'distance',
      'job',
      'pay',
      'not_ready',
      'no_reason',
    ] as const)
    if ((await use(town, person.actor, declineIntroduction, { introductionId: id, reason })) !== null)
      drop(town, each)
    return
  }
  if ((await use(town, person.actor, agreeToIntroduction, { introductionId: id })) === null)
    return drop(town, each)
  hearNews(person.life, 0.05)
  each.stage = 'agreed'
  each.dueOn = town.clock.day + person.random.integer(1, 4)
}

/** How likely an offer is declined by whoever answers at all. */
export function refusing({ life }: Person): number {
  return life.phase === 'searching' ? 0.15 : life.phase === 'slipping' ? 0.4 : 0.8
}

/** Her space, on an evening of her own choosing. */
async function visit(town: Town, person: Person): Promise<void> {
  const { actor, residentId, visibleUntil } = person
  if (actor === null || residentId === null) return
  const { day } = town.clock
  await useInOneGo(town, actor, async (act) => {
    if (person.untold.length > 0) await tell(act, person, person.random.integer(1, 3))
    else await act(confirmProfile, { residentId })
    if (visibleUntil === null || visibleUntil <= day) {
      if (person.life.phase === 'searching') await agree(town, act, person, 'online')
    } else if (visibleUntil - day < 30) {
      await renew(town, act, person, 'online')
    }
  })
}

/** Who works no longer wants to be shown. */
async function leave(town: Town, person: Person): Promise<void> {
  person.leavesOn = null
  const teller = person.actor ?? person.lead
  const { residentId, visibleUntil } = person
  if (teller === null || residentId === null || visibleUntil === null || visibleUntil <= town.clock.day)
    return
  person.visibleUntil = null
  if ((await use(town, teller, leaveVisiblePool, { residentId })) !== null)
    town.cases = town.cases.filter((each) => each.person !== person)
}

export function drop(town: Town, each: Case): void {
  town.cases = town.cases.filter((other) => other !== each)
}
