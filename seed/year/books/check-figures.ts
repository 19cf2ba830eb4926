import type { Figures } from '@/app/modules/figures/shared'
import { check, type Check } from './check'
import type { Rows } from './rows.server'

type Told = { under: number } | { atLeast: number } | { exactly: number }

/** What may be said of a count, written out again: nothing of one to four people, nor of a remainder of one to four. */
function said(count: number, whole = count): Told {
  if (count < 5) return { under: 5 }
  const rest = whole - count
  return rest >= 1 && rest <= 4 ? { atLeast: count - (count % 5) } : { exactly: count }
}

/** Every figure of `/coordination/chiffres` against a second computation, in plain code over plain rows. */
export function checkFigures(rows: Rows, told: Figures, now: number): Check[] {
  const faults: string[] = []
  let compared = 0
  const compare = (name: string, given: unknown, expected: unknown) => {
    compared += 1
    const [shown, wanted] = [JSON.stringify(given), JSON.stringify(expected)]
    if (shown !== wanted) faults.push(`${name}: ${shown} told, ${wanted} counted`)
  }
  const standing = new Set(
    rows.consents
      .filter(({ given, expires, withdrawn }) => given <= now && expires > now && withdrawn === null)
      .map(({ resident }) => resident),
  )
  const pooled = new Set(rows.members.map(({ profile }) => profile))
  const visible = new Set(
    rows.profiles.filter(({ id, resident }) => standing.has(resident) && pooled.has(id)).map(({ id }) => id),
  )
  const whole = visible.size
  compare('visible', told.visible, said(whole))
  for (const { slug, people } of told.pools) {
    const count = rows.members.filter(({ pool, profile }) => pool === slug && visible.has(profile)).length
    compare(`pool ${slug}`, people, said(count, whole))
  }
  compareFamilies(rows, told, visible, compare)
  compareWaiting(rows, told, now, compare)
  return [check('figures', { compared }, faults)]
}

type Compare = (name: string, given: unknown, expected: unknown) => void

/** A family is the first three letters of an occupation. */
function compareFamilies(rows: Rows, told: Figures, visible: ReadonlySet<string>, compare: Compare): void {
  const familyOf = (occupation: string | null) => occupation?.slice(0, 3) ?? ''
  const open = rows.offers.filter(({ status, occupation }) => status === 'published' && occupation !== null)
  const wanted = rows.sought.filter(({ profile }) => visible.has(profile))
  const families = new Set([...open, ...wanted].map(({ occupation }) => familyOf(occupation)))
  compare('families', told.families.map(({ code }) => code).sort(), [...families].sort())
  for (const { code, people, offers, openings } of told.families) {
    const hers = open.filter(({ occupation }) => familyOf(occupation) === code)
    const seeking = new Set(
      wanted.filter(({ occupation }) => familyOf(occupation) === code).map(({ profile }) => profile),
    )
    compare(
      `family ${code}`,
      [people, offers, openings],
      [said(seeking.size, visible.size), hers.length, hers.reduce((sum, offer) => sum + offer.openings, 0)],
    )
  }
}

const steps: Record<string, string> = {
  requested: 'taken',
  proposed: 'taken',
  under_review: 'asked',
  awaiting_resident: 'answered',
  approved: 'outcome',
}

const day = 24 * 60 * 60 * 1000

function compareWaiting(rows: Rows, told: Figures, now: number, compare: Compare): void {
  const waits = new Map<string, number[]>()
  rows.transitions.forEach(({ introduction, to, at }, index) => {
    const before = rows.transitions[index - 1]
    const step = before?.introduction === introduction ? steps[before.to] : undefined
    if (before === undefined || step === undefined || to === 'cancelled' || at <= now - 180 * day) return
    waits.set(step, [...(waits.get(step) ?? []), (at - before.at) / day])
  })
  for (const { step, times, half, threeQuarters } of told.waiting) {
    const all = waits.get(step) ?? []
    const shown = (share: number) => (all.length < 5 ? null : Math.round(quantile(all, share) * 10) / 10)
    compare(`waiting ${step}`, [times, half, threeQuarters], [said(all.length), shown(0.5), shown(0.75)])
  }
}

/** The value so far along the sorted list, between its neighbours in proportion. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low + (high - low) * (place - Math.floor(place))
}
