import type { Actor, CaseworkerActor, CoordinatorActor, EmployerActor } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { isDomainError } from '@/app/platform/errors'
import type { Portal } from '@/app/platform/portal.server'
import type { EstablishmentId, IntroductionId, JobOfferId, TalentPoolId } from '@/drizzle/ids'
import type { Random } from '../builders/index.server'
import type { Employer } from '../demo-world/make-employers'
import type { PoolSlug } from '../reference'
import type { Mailboxes } from './mailboxes'
import type { Person } from './people/person'
import type { YearClock } from './year-clock'

export interface Firm {
  readonly number: number
  readonly random: Random
  readonly file: Employer
  readonly comesOn: number
  /** How likely it says in time what came of a contact. */
  readonly diligence: number
  actor: EmployerActor | null
  establishmentId: EstablishmentId | null
  /** Day of its next offer. */
  nextOffer: number
}

export interface Offer {
  readonly id: JobOfferId
  readonly firm: Firm
  readonly openings: number
  /** Day on which its employer looks at the list again. */
  nextLook: number
  readonly closesOn: number
  hires: number
  open: boolean
}

/** An introduction as those who handle it remember it. */
export interface Case {
  readonly id: IntroductionId
  readonly offer: Offer
  readonly person: Person
  readonly caseworker: CaseworkerActor
  stage: 'waiting' | 'in_review' | 'asked' | 'agreed' | 'approved' | 'met'
  /** Day on which whoever is next does something about it. */
  dueOn: number
  /** Calls that did not reach her. */
  tries: number
}

/** Everybody in the year, and the portal that they use. */
export interface Town {
  readonly portal: Portal
  readonly clock: YearClock
  readonly mail: Mailboxes
  /** For what is drawn by nobody in particular. */
  readonly random: Random
  readonly caseworkers: readonly CaseworkerActor[]
  readonly coordinator: CoordinatorActor
  /** Days between two questions how somebody is getting on. */
  readonly askEvery: number
  readonly poolIds: ReadonlyMap<PoolSlug, TalentPoolId>
  readonly people: readonly Person[]
  readonly firms: readonly Firm[]
  readonly offers: Offer[]
  cases: Case[]
  /** What employers have asked, and nobody has read yet. */
  readonly requests: Pick<Case, 'id' | 'offer'>[]
  /** Who was ever introduced where: nobody asks a second time. */
  readonly introduced: Set<string>
  /** How often each verb did what it was asked, and how often it refused, and in which words. */
  readonly done: Map<string, number>
  readonly refused: Map<string, number>
  /** Lets the jobs that wait run, as a worker does, until none is left. */
  runJobs(): Promise<void>
}

type Verb<Input, Result> = (call: { ctx: Context; input: Input }) => Promise<Result>

/**
 * Somebody uses the portal: the one way in which anything happens in a year.
 * @returns null when the verb refuses, which is counted: people press buttons too late, here as anywhere.
 */
export async function use<Input, Result>(
  town: Town,
  actor: Actor,
  verb: Verb<Input, Result>,
  input: Input,
): Promise<{ result: Result } | null> {
  try {
    const result = await verb({ ctx: { ...town.portal, actor }, input })
    count(town.done, verb.name)
    return { result }
  } catch (error) {
    noteRefusal(town, verb.name, error)
    return null
  }
}

/** One thing done in the middle of others. */
export type Do = <Input, Result>(verb: Verb<Input, Result>, input: Input) => Promise<Result>

/**
 * Several things that somebody does in one go, in one transaction, as a page does that notes a call and what was said in it.
 * @returns false when one of them is refused: then none is done.
 */
export async function useInOneGo(
  town: Town,
  actor: Actor,
  work: (act: Do) => Promise<void>,
): Promise<boolean> {
  const begun: string[] = []
  try {
    await transact({ ...town.portal, actor }, (_tx, ctx) =>
      work((verb, input) => {
        begun.push(verb.name)
        return verb({ ctx, input })
      }),
    )
  } catch (error) {
    noteRefusal(town, begun.at(-1) ?? '', error)
    return false
  }
  for (const name of begun) count(town.done, name)
  return true
}

function noteRefusal(town: Town, verb: string, error: unknown): void {
  if (!isDomainError(error)) throw error
  count(town.refused, [verb, error.message, ...Object.values(error.fields).flat()].join(' · '))
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** How many people use the portal at the same moment. */
const atOnce = 8

/** Each item in turn, some at once. What is done for one may not depend on what is done for another. */
export async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item)
    }),
  )
}

/** Nobody of the Cité or of a firm is at work. Days count from a Monday. */
export const isWeekend = (day: number) => day % 7 >= 5

/** The Monday for a day of a weekend. */
export const onWorkday = (day: number) => (isWeekend(day) ? day + (7 - (day % 7)) : day)
