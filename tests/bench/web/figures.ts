import { groupBy } from '@/seed/demo-world/group-by'
import { latencies } from '../runs/run'

/** One request and what came of it. */
export interface Exchange {
  method: 'GET' | 'POST'
  path: string
  /** Null: no whole answer came. */
  status: number | null
  /** Where it redirects to. */
  location: string | null
  /** Until the last byte of the answer. */
  ms: number
  /** Why no whole answer came. */
  cut: string | null
}

export interface RouteFigures {
  route: string
  requests: number
  errors: number
  /** Of `requests`: a change that somebody else had made first, told on the page (409). */
  lost_races: number
  p50_ms: number
  p95_ms: number
  p99_ms: number
}

/**
 * Anything that a signed-in person who follows links and sends the forms she is shown would not expect: a fault of the
 * server (5xx), a page refused or not found, a form refused but for a race that somebody else won, being signed out, an
 * answer that stops. Null: all is well.
 */
export function faultOf({ method, status, location, cut }: Exchange): string | null {
  if (status === null) return cut ?? 'cut'
  if (location?.startsWith('/connexion')) return 'signed out'
  if (method === 'GET') return status < 400 ? null : String(status)
  // A form that worked leads on; one that is shown again was refused.
  return location !== null || status === 409 ? null : String(status)
}

/** `/employeur/offres/:id`: ids and tokens left out, and queries. */
export function routeOf(path: string): string {
  return (path.split('?')[0] ?? path)
    .replace(/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, '/:id')
    .replace(/\/(profils|lien)\/[\w-]+/gu, '/$1/:token')
    .replace(/\/profil\/\w+/gu, '/profil/:step')
}

export function figuresByRoute(exchanges: readonly Exchange[]): RouteFigures[] {
  const routes = groupBy(exchanges, ({ method, path }) => `${method} ${routeOf(path)}`)
  return [...routes]
    .map(([route, of]) => ({ route, ...figuresOf(of) }))
    .sort((one, other) => other.p95_ms - one.p95_ms)
}

export function figuresOf(exchanges: readonly Exchange[]): Omit<RouteFigures, 'route'> {
  return {
    requests: exchanges.length,
    errors: exchanges.filter((exchange) => faultOf(exchange) !== null).length,
    lost_races: exchanges.filter(({ status }) => status === 409).length,
    ...latencies(exchanges.map(({ ms }) => ms)),
  }
}
