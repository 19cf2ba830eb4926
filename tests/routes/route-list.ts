import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '@/app/routes'

/** Every URL pattern of `app/routes.ts`, layouts aside: `/employeur/offres/:offerId`. */
export async function listPatterns(): Promise<string[]> {
  return flatten(await routes, '')
}

function flatten(entries: readonly RouteConfigEntry[], parent: string): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path === undefined ? parent : `${parent}/${entry.path}`
    const children = entry.children ?? []
    // A route with children is the frame of its pages; its own URL is its index.
    return children.length > 0 ? flatten(children, path) : [path === '' ? '/' : path]
  })
}
