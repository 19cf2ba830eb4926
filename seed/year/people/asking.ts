import type { CheckInAnswer, CheckInWay } from '@/drizzle/vocabulary'
import type { Random } from '../../builders/index.server'
import { isAway, slope, type Life, type Phase } from './life'

/** How the year asks people how they are getting on. */
export interface AskingOptions {
  /** From 0 to 1: how many of the questions somebody in search answers, on average, of those who answer at all. */
  replies: number
  /** Days between two questions. */
  every: number
}

/**
 * Weekly questions by SMS are answered at 82.5 % over six months where patients take part in a study (Axén and others, J Clin Epidemiol 2012, 262 people).
 * People whom nobody recruited for a study, and who have other things to worry about, are taken for less.
 */
export const usualAsking: AskingOptions = { replies: 0.7, every: 14 }

/** How somebody is with questions by message. What is drawn here changes nothing of what else she draws. */
export interface Asking {
  readonly random: Random
  /** What she chooses when she is asked; null: she would rather think about it, and never does. */
  readonly way: CheckInWay | null
  /** From 0 to 1: how many questions she answers while she is in search and at home. */
  readonly replies: number
}

/** Of those who choose messages, one in ten chose to be polite and never answers. */
export function beginAsking(
  random: Random,
  life: Life,
  byMessage: boolean,
  { replies }: AskingOptions,
): Asking {
  const [agrees, answers] = [random.chance(0.8), random.chance(0.9)]
  const own = Math.min(0.98, Math.max(0, replies + (random.unit() - 0.5) * 0.3))
  // Who is hardly at ease with mails and screens would rather be called; who is so by half answers fewer mails.
  const ease = life.digital < 0.3 ? null : life.digital < 0.7 ? 0.75 : 1
  const way = !agrees ? null : byMessage && ease !== null ? 'message' : 'call'
  return { random, way, replies: answers ? own * (ease ?? 1) : 0 }
}

const answering: Record<Exclude<Phase, 'searching' | 'slipping'>, number> = {
  gone: 0.03,
  working: 0.4,
  elsewhere: 0.3,
}

/** How likely she answers a question by message on this day. */
export function replying(life: Life, { replies }: Asking, day: number): number {
  const here = isAway(life, day) ? 0.3 : 1
  if (life.phase === 'searching') return replies * here
  if (life.phase === 'slipping') {
    const along = slope(life, day)
    return here * (replies * (1 - along) + Math.min(replies, answering.gone) * along)
  }
  return here * Math.min(replies, answering[life.phase])
}

/**
 * What she then says. Of those who are well, few ask for anything: 3 in 100 answers in a trial that asked "how are you" weekly (van der Kop and others,
 * PLoS ONE 2012, 377 of 11,873). Of those who slip, a quarter do: no survey says so, and it is set out here to be argued with.
 */
export function reply(life: Life, { random }: Asking, day: number): CheckInAnswer {
  if (life.phase === 'working' || life.phase === 'elsewhere')
    return random.chance(0.85) ? 'found' : 'searching'
  if (isAway(life, day) && random.chance(0.4)) return 'away'
  return random.weighted<CheckInAnswer>(
    life.phase === 'searching'
      ? [
          ['searching', 94],
          ['call_me', 4],
          ['away', 2],
        ]
      : [
          ['searching', 65],
          ['call_me', 25],
          ['away', 10],
        ],
  )
}
