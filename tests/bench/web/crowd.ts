import { setMaxListeners } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { roles, type Role } from '@/drizzle/vocabulary'
import { createRandom } from '@/seed/builders/index.server'
import { errands } from './errands'
import type { Exchange } from './figures'
import type { Town } from './town'
import { Over, WebUser } from './web-user'

/** Milliseconds from one page to the next thing asked for: five seconds in the middle. */
const thinks = [3000, 7000] as const

/** Of a hundred people at once; a role is never without anybody. */
const hundred = { resident: 58, employer: 27, caseworker: 13, coordinator: 2 } as const
const atOnce = 8

export function sharesOf(users: number): Record<Role, number> {
  const part = (role: Role) => Math.max(1, Math.round((users * hundred[role]) / 100))
  const [employer, caseworker, coordinator] = [part('employer'), part('caseworker'), part('coordinator')]
  return {
    resident: Math.max(0, users - employer - caseworker - coordinator),
    employer,
    caseworker,
    coordinator,
  }
}

export interface Crowd {
  members: readonly { role: Role; user: WebUser }[]
  stop(): void
}

/** Everybody signed in, each through a link of her own. Nobody has done anything yet. */
export async function signInUsers(
  town: Town,
  options: {
    shares: Record<Role, number>
    origin: string
    seed: number
    record(exchange: Exchange): void
    redials?: boolean
    thinks?: readonly [number, number]
  },
): Promise<Crowd> {
  const over = new AbortController()
  // Everybody who thinks listens.
  setMaxListeners(0, over.signal)
  const waiting = (
    await Promise.all(
      roles.map(async (role) =>
        (await town.accounts(role, options.shares[role])).map((accountId) => ({ role, accountId })),
      ),
    )
  )
    .flat()
    .map(({ role, accountId }, index) => ({
      role,
      accountId,
      user: new WebUser({
        thinks,
        ...options,
        address: `10.1.${Math.floor(index / 250)}.${(index % 250) + 1}`,
        random: createRandom(options.seed * 100_000 + index),
        over: over.signal,
      }),
    }))
  const members = waiting.map(({ role, user }) => ({ role, user }))
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await next.user.signIn(await town.signInLink(next.accountId))
      }
    }),
  )
  return {
    members,
    stop: () => {
      over.abort()
    },
  }
}

/** Lets everybody go about their errands until it is over, and all that was asked for is answered. */
export async function useFor(crowd: Crowd, seconds: number): Promise<void> {
  const everybody = Promise.all(crowd.members.map(({ role, user }) => goAbout(role, user)))
  await Promise.race([pause(seconds * 1000), everybody])
  crowd.stop()
  await everybody
}

/** Until it is over. */
export async function goAbout(role: Role, user: WebUser): Promise<void> {
  try {
    for (;;) await user.random.weighted(errands[role])(user)
  } catch (error) {
    if (!(error instanceof Over)) throw error
  } finally {
    await user.leave()
  }
}
