import { cardFacetNames, readCardFilter, writeCardFilter } from '@/app/modules/profiles/shared'
import { isId, type JobOfferId } from '@/drizzle/ids'

/** What a page of the employer's space is subscribed to as. */
export type SearchTarget =
  { kind: 'pool'; slug: string; filters: string } | { kind: 'offer'; jobOfferId: JobOfferId }

const offerPrefix = '/employeur/offres/'
const poolPrefix = '/employeur/viviers/'

/** Where the people of a search are seen. */
export function searchPath(target: SearchTarget): string {
  if (target.kind === 'offer') return offerPrefix + target.jobOfferId
  return `${poolPrefix}${target.slug}${target.filters === '' ? '' : `?${target.filters}`}`
}

/**
 * What the address of a page is a search for; null when it is the page of no pool and no offer. Filters that say the same
 * become the same text, and what is none, such as the number of a page, is left out.
 */
export function readSearchTarget(address: string): SearchTarget | null {
  if (!URL.canParse(address, 'http://page.invalid')) return null
  const { pathname, searchParams } = new URL(address, 'http://page.invalid')
  if (pathname.startsWith(offerPrefix)) {
    const jobOfferId = pathname.slice(offerPrefix.length)
    return isId(jobOfferId) ? { kind: 'offer', jobOfferId } : null
  }
  const slug = pathname.startsWith(poolPrefix) ? pathname.slice(poolPrefix.length) : ''
  if (!/^[a-z0-9-]{1,80}$/u.test(slug)) return null
  return { kind: 'pool', slug, filters: writeCardFilter(readCardFilter(searchParams)) }
}

/** How many things the filters ask for. */
export function countFilters(filters: string): number {
  const names: readonly string[] = Object.values(cardFacetNames)
  return [...new URLSearchParams(filters).keys()].filter((name) => names.includes(name)).length
}
