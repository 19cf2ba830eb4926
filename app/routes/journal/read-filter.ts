import type { JournalFilter } from '@/app/modules/audit/index.server'

const isoDay = /^\d{4}-\d{2}-\d{2}$/u

/** From the address or from a form. What is no day filters nothing, and its field comes back empty. */
export function readFilter(field: (name: string) => unknown): JournalFilter {
  const text = (name: string) => {
    const value = field(name)
    return typeof value === 'string' ? value.replaceAll('\0', '').trim() || null : null
  }
  const day = (name: string) => {
    const value = text(name)
    if (value === null || !isoDay.test(value)) return null
    const read = new Date(`${value}T00:00:00Z`)
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value) && read.getUTCFullYear() > 0
      ? value
      : null
  }
  return {
    action: text('action'),
    actorRole: text('role'),
    from: day('du'),
    to: day('au'),
    subjectId: text('objet'),
  }
}
