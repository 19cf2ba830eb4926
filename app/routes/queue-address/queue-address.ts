import { type queueHolders, type QueueFilter, type QueueView } from '@/app/modules/introductions/shared'

export type QueueAddress = { view: QueueView } & QueueFilter

/** Words of the address, by what they mean. */
export const viewSlugs: Record<QueueView, string> = {
  to_review: 'a-traiter',
  awaiting_resident: 'reponses',
  released: 'transmises',
  ended: 'terminees',
}
export const holderSlugs: Record<(typeof queueHolders)[number], string> = {
  me: 'moi',
  my_organisation: 'ma-structure',
  others: 'autres-structures',
  nobody: 'personne',
}

const longestQuery = 100

/** What an address of the queue asks for; what it does not know is as if it were not there. */
export function readQueueAddress(params: URLSearchParams): QueueAddress {
  return {
    view: meaningOf(viewSlugs, params.get('vue')) ?? 'to_review',
    holder: meaningOf(holderSlugs, params.get('suivi')),
    late: params.get('retard') === 'oui',
    query: (params.get('q') ?? '').trim().slice(0, longestQuery),
  }
}

/** The search part of the address, without its question mark; nothing for the first view, whole. */
export function writeQueueAddress({ view, holder, late, query }: QueueAddress): string {
  const params = new URLSearchParams()
  if (view !== 'to_review') params.set('vue', viewSlugs[view])
  if (holder !== null) params.set('suivi', holderSlugs[holder])
  if (late) params.set('retard', 'oui')
  if (query !== '') params.set('q', query)
  return params.toString()
}

/** @param page from 1; never kept with a view, for what stands on it changes. */
export function queuePath(address: QueueAddress, page = 1): string {
  const params = new URLSearchParams(writeQueueAddress(address))
  if (page > 1) params.set('page', String(page))
  return params.size === 0 ? '/conseil' : `/conseil?${params.toString()}`
}

function meaningOf<K extends string>(slugs: Record<K, string>, slug: string | null): K | null {
  for (const key in slugs) if (slugs[key] === slug) return key
  return null
}
