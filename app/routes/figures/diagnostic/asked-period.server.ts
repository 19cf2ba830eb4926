import { readPeriod } from '@/app/modules/figures/index.server'

/** The period that an address asks for. */
export function askedPeriod({ searchParams }: URL, now: Date) {
  const asked = {
    period: searchParams.get('periode'),
    from: searchParams.get('du'),
    to: searchParams.get('au'),
  }
  return readPeriod(asked, now)
}
