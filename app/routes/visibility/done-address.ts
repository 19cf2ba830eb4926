import type { VisibilityDone } from '@/app/ui/visibility/visibility-view'

/** The page that says what was just done. */
export function doneAddress(path: string, done: VisibilityDone): string {
  return done.what === 'left' ? `${path}?retrait=${done.closed}` : `${path}?fait=${doneWords[done.what]}`
}

const doneWords = { joined: 'visible', renewed: 'prolonge', pools: 'viviers' } as const

/** An address can be typed or kept: it is believed only where it says what is so. */
export function readDone(url: URL, visible: boolean): VisibilityDone | null {
  const closed = url.searchParams.get('retrait')
  if (closed !== null && /^\d{1,3}$/.test(closed) && !visible) return { what: 'left', closed: Number(closed) }
  const word = url.searchParams.get('fait')
  if (!visible) return null
  if (word === doneWords.joined) return { what: 'joined' }
  if (word === doneWords.renewed) return { what: 'renewed' }
  return word === doneWords.pools ? { what: 'pools' } : null
}
