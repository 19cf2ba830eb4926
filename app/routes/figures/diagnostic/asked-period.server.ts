import { readPeriod } from '@/app/modules/figures/index.server'
import type { WrongPeriod } from '@/app/modules/figures/shared'
import type { FieldErrors } from '@/app/platform/errors'

/** The period that an address or a form asks for. @param read what it holds under a name, whatever that is. */
export function askedPeriod(read: (name: string) => unknown, now: Date) {
  const asked = (name: string) => {
    const value = read(name)
    return typeof value === 'string' ? value : null
  }
  const { period, wrong } = readPeriod({ period: asked('periode'), from: asked('du'), to: asked('au') }, now)
  return { period, errors: wrong === null ? null : errorsOf[wrong] }
}

/** By the field that holds what to mend. */
const errorsOf: Record<WrongPeriod, FieldErrors> = {
  named: { periode: ['Choisissez un mois, un trimestre ou une année de la liste.'] },
  dates: {
    du: ['Indiquez deux jours déjà passés, le premier d’abord, à deux ans d’écart au plus.'],
  },
}
