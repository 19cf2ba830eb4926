import { readPeriod } from '@/app/modules/figures/index.server'

/** The period that an address or a form asks for. @param read what it holds under a name, whatever that is. */
export function askedPeriod(read: (name: string) => unknown, now: Date) {
  const asked = (name: string) => {
    const value = read(name)
    return typeof value === 'string' ? value : null
  }
  return readPeriod({ period: asked('periode'), from: asked('du'), to: asked('au') }, now)
}
