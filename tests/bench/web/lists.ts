import { createRandom } from '@/seed/builders/index.server'
import type { Role } from '@/drizzle/vocabulary'
import { figuresOf, faultOf, type Exchange } from './figures'
import type { Town } from './town'
import { WebUser } from './web-user'

export interface ListFigures {
  list: string
  reads: number
  p50_ms: number
  p95_ms: number
}

/** Every list that grows with the town, by who reads it; a pattern is a link of hers to one of many. */
const lists: readonly { role: Role | null; path: string | RegExp; from?: string }[] = [
  { role: null, path: '/offres' },
  { role: null, path: '/offres?page=50' },
  { role: null, path: '/offres.rss' },
  { role: null, path: '/sitemap.xml' },
  { role: 'employer', path: '/employeur' },
  { role: 'employer', path: /^\/employeur\/offres\/[0-9a-f-]{36}$/u, from: '/employeur' },
  { role: 'employer', path: '/employeur/mises-en-relation' },
  { role: 'employer', path: /^\/employeur\/viviers\/[\w-]+$/u, from: '/employeur/viviers' },
  { role: 'caseworker', path: '/conseil' },
  { role: 'caseworker', path: '/conseil/habitants' },
  { role: 'caseworker', path: '/conseil/habitants?page=200' },
  { role: 'caseworker', path: '/conseil/veille?suivi=tous' },
  { role: 'caseworker', path: '/conseil/appels?suivi=tous' },
  { role: 'caseworker', path: '/conseil/offres' },
  { role: 'caseworker', path: '/conseil/offres?page=50' },
]

/** Before what is measured: the process has its code warm and its connections open. */
const warmUp = 10

/** Reads of one list after another, each by somebody who reads nothing else, so that none meets a limit of an account. */
export async function readLists(
  town: Pick<Town, 'accounts' | 'signInLink'>,
  { origin, reads }: { origin: string; reads: number },
): Promise<ListFigures[]> {
  const found: ListFigures[] = []
  const used = new Map<Role, number>()
  for (const [index, { role, path, from }] of lists.entries()) {
    const exchanges: Exchange[] = []
    const user = new WebUser({
      origin,
      address: `10.2.0.${index + 1}`,
      random: createRandom(index),
      over: new AbortController().signal,
      thinks: [0, 0],
      record: (exchange) => exchanges.push(exchange),
    })
    if (role !== null) {
      const nth = used.get(role) ?? 0
      used.set(role, nth + 1)
      const account = (await town.accounts(role, nth + 1))[nth]
      if (account === undefined) throw new Error(`the world has no ${role}`)
      await user.signIn(await town.signInLink(account))
    }
    const target = path instanceof RegExp ? await findLink(user, path, from ?? '/') : path
    for (let each = 0; each < warmUp; each += 1) await user.open(target)
    exchanges.length = 0
    for (let each = 0; each < reads; each += 1) await user.open(target)
    await user.leave()
    const [broken] = exchanges.flatMap((exchange) => faultOf(exchange) ?? [])
    if (broken !== undefined) throw new Error(`${target}: ${broken}`)
    const { p50_ms, p95_ms } = figuresOf(exchanges)
    found.push({ list: path instanceof RegExp ? path.source : path, reads: exchanges.length, p50_ms, p95_ms })
  }
  return found
}

async function findLink(user: WebUser, pattern: RegExp, from: string): Promise<string> {
  await user.open(from)
  const [path] = user.page.links(pattern)
  if (path === undefined) throw new Error(`${from} has no link like ${pattern.source}`)
  return path
}
