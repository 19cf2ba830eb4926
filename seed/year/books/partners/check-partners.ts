import { guardCount, k, type GuardedCount } from '@/app/modules/matching/shared'
import type { HireCredits } from '@/app/modules/schemes/shared'
import { groupBy } from '../../../demo-world/group-by'
import { check, type Check } from '../check'
import type { PartnerRows } from './partner-rows.server'

/**
 * @param today `YYYY-MM-DD`.
 * @param remembered referrals that somebody sent; fewer may be there, where people were erased.
 */
export function checkPartners(
  rows: PartnerRows,
  told: HireCredits,
  { today, remembered, erased }: { today: string; remembered: number; erased: number },
): Check[] {
  return [checkReferrals(rows, { today, remembered, erased }), checkCredits(rows, told)]
}

/** Each has ended, in one way, or waits until a day; who said yes is in the team. */
function checkReferrals(
  { referrals, team }: PartnerRows,
  { today, remembered, erased }: { today: string; remembered: number; erased: number },
): Check {
  const members = new Set(team.map(({ resident, organisation }) => `${resident} ${organisation}`))
  const faults = referrals.flatMap(({ id, resident, to, state, reason, due, sent, ended }) => [
    ...((state === 'sent') === (ended === null) ? [] : [`${id} is ${state}, ended ${ended ?? 'never'}`]),
    ...((state === 'declined') === (reason !== null)
      ? []
      : [`${id} is ${state}, for ${reason ?? 'nothing'}`]),
    ...(due < sent ? [`${id} was due before it was sent`] : []),
    ...(ended !== null && ended < sent ? [`${id} ended before it was sent`] : []),
    ...(state === 'accepted' && !members.has(`${resident} ${to}`) ? [`${id} was accepted by nobody`] : []),
  ])
  if (referrals.length > remembered || (referrals.length < remembered && erased === 0))
    faults.push(`${remembered} remembered, ${referrals.length} held`)
  const count = (test: (each: (typeof referrals)[number]) => boolean) => referrals.filter(test).length
  const figures = {
    referrals: referrals.length,
    accepted: count(({ state }) => state === 'accepted'),
    declined: count(({ state }) => state === 'declined'),
    waiting: count(({ state }) => state === 'sent'),
    waiting_late: count(({ state, due }) => state === 'sent' && due < today),
    answered_late: count(({ ended, due }) => ended !== null && ended > due),
  }
  return check('referrals', figures, faults)
}

/** A hire is credited to the schemes that she was in that day, and what is told of it never adds up to more than the hires. */
function checkCredits({ enrolments, hires, credits }: PartnerRows, told: HireCredits): Check {
  const faults: string[] = []
  const enrolled = groupBy(enrolments, ({ resident }) => resident)
  const credited = groupBy(credits, ({ introduction }) => introduction)
  for (const { introduction, resident, day } of hires) {
    const hers = (enrolled.get(resident) ?? []).filter(
      ({ entered, left }) => entered <= day && (left === null || left >= day),
    )
    const due = [...new Set(hers.map(({ scheme }) => scheme))].sort().join(' ')
    const own = credited.get(introduction) ?? []
    const given = own.flatMap(({ scheme }) => scheme ?? []).sort()
    if (given.join(' ') !== due) faults.push(`${introduction}: schemes ${given.join(' ')}, and not ${due}`)
    credited.delete(introduction)
  }
  for (const introduction of credited.keys()) faults.push(`${introduction} is credited, and no hire`)
  if (!same(told.hires, guardCount(hires.length))) faults.push(`${hires.length} hires, told otherwise`)
  const shares = {
    schemes: comparePart(
      'schemes',
      credits.map(({ introduction, scheme }) => [introduction, scheme]),
      told.schemes,
    ),
    organisations: comparePart(
      'organisations',
      credits.map(({ introduction, organisation }) => [introduction, organisation]),
      told.organisations,
    ),
  }
  for (const [kind, { sum, wrong }] of Object.entries(shares)) {
    faults.push(...wrong)
    if (sum > hires.length + 1e-6) faults.push(`${kind}: ${sum} credited, ${hires.length} hires`)
  }
  const figures = {
    hires: hires.length,
    enrolments: enrolments.length,
    scheme_parts: Math.round(shares.schemes.sum * 100) / 100,
    organisation_parts: Math.round(shares.organisations.sum * 100) / 100,
  }
  return check('credits', figures, faults)
}

/** Counts once more, by hand, how many hires each contributed to, and its part of them. */
function comparePart(
  kind: string,
  rows: readonly (readonly [string, string | null])[],
  told: HireCredits['schemes'],
): { sum: number; wrong: string[] } {
  const given = rows.flatMap(([introduction, who]) => (who === null ? [] : [{ introduction, who }]))
  const sharers = groupBy(given, ({ introduction }) => introduction)
  const lines = [...groupBy(given, ({ who }) => who).values()].map((hires) => ({
    hires: hires.length,
    part: hires.reduce((sum, { introduction }) => sum + 1 / (sharers.get(introduction)?.length ?? 1), 0),
  }))
  const words = (count: number, part: number | null) => `${count} ${part === null ? '' : part.toFixed(2)}`
  const mine = lines.map(({ hires, part }) => (hires < k ? 'few' : words(hires, part))).sort()
  const theirs = told
    .map(({ contributed, part }) => ('exactly' in contributed ? words(contributed.exactly, part) : 'few'))
    .sort()
  const sum = lines.reduce((all, { part }) => all + part, 0)
  return {
    sum,
    wrong: mine.join() === theirs.join() ? [] : [`${kind}: told ${theirs.join()}, and not ${mine.join()}`],
  }
}

const same = (one: GuardedCount, other: GuardedCount) => JSON.stringify(one) === JSON.stringify(other)
