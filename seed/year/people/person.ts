import type { CaseworkerActor, ResidentActor } from '@/app/modules/access/shared'
import type { PathwayStepId, ResidentId } from '@/drizzle/ids'
import type { SchemeCode } from '@/drizzle/vocabulary'
import { createRandom, type Random } from '../../builders/index.server'
import type { WorldResident } from '../../demo-world/make-residents'
import { beginAsking, type Asking, type AskingOptions } from './asking'
import { beginLife, type Life } from './life'
import { answersOf, type StepAnswer } from './profile-answers'

/** How she comes to the Cité: by herself on a screen, at a caseworker's desk, or met in the street. */
export type Coming = 'alone' | 'desk' | 'field'

export interface Person {
  readonly number: number
  /** Her own, so that what others do changes nothing of what she draws. */
  readonly random: Random
  readonly file: WorldResident
  readonly arrivesOn: number
  readonly coming: Coming
  readonly life: Life
  /** Null before she has come, and once she is erased. */
  residentId: ResidentId | null
  /** Once she has opened a sign-in link. */
  actor: ResidentActor | null
  lead: CaseworkerActor | null
  /** Steps that she has not told yet. */
  untold: StepAnswer[]
  /** Day on which her agreement ends; null while she has given none, or has taken it back. */
  visibleUntil: number | null
  /** Day on which her caseworker means to see or call her. */
  nextContact: number
  /** Appointments and calls missed in a row. */
  missed: number
  /** Days on which her caseworker asks whether she is still in the job that the portal brought. */
  checks: number[]
  /** Day on which she means to leave the pool, having found work. */
  leavesOn: number | null
  readonly ways: Ways
  readonly asking: Asking
  /** She has asked to be called, and nobody has reached her since. */
  wantsCall: boolean
}

/** What was set on its way with her, by chances of its own: her life is the same without. */
export interface Ways {
  readonly random: Random
  readonly schemes: Set<SchemeCode>
  /** Steps that are planned, with the day on which somebody writes down what came of them. */
  steps: { id: PathwayStepId; day: number; late?: true }[]
  /** Day from which another organisation may be asked. */
  asksAgainOn: number
}

/** @param days of the whole year: a third are there within its first four weeks, the others come as it goes. */
export function makePerson(
  file: WorldResident,
  number: number,
  seed: number,
  days: number,
  asking: AskingOptions,
): Person {
  const random = createRandom(seed * 1_000_003 + number)
  const email = file.identity.email
  const coming = email !== null && random.chance(0.5) ? 'alone' : random.chance(0.5) ? 'desk' : 'field'
  const arrivesOn = random.chance(0.35) ? random.integer(0, 27) : random.integer(0, days - 1)
  const life = beginLife(random, days)
  return {
    number,
    random,
    file,
    arrivesOn,
    coming,
    life,
    residentId: null,
    actor: null,
    lead: null,
    untold: answersOf(file, random),
    visibleUntil: null,
    nextContact: 0,
    missed: 0,
    checks: [],
    leavesOn: null,
    ways: { random: createRandom(seed * 1_000_033 + number), schemes: new Set(), steps: [], asksAgainOn: 0 },
    asking: beginAsking(createRandom(seed * 1_000_037 + number), life, email !== null, asking),
    wantsCall: false,
  }
}
