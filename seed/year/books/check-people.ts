import { groupBy } from '../../demo-world/group-by'
import { check, type Check } from './check'
import type { Rows } from './rows.server'

/** Everybody who signed up is there or was erased, and stands in exactly one state towards the pool. */
export function checkPeople(rows: Rows, now: number): Check[] {
  const consents = groupBy(rows.consents, ({ resident }) => resident)
  const members = new Set(rows.members.map(({ profile }) => profile))
  const profiles = groupBy(rows.profiles, ({ resident }) => resident)
  const states = { never_agreed: 0, visible: 0, agreed_without_pool: 0, ran_out: 0, withdrawn: 0 }
  const faults: string[] = []
  for (const { id } of rows.residents) {
    const hers = consents.get(id) ?? []
    const [profile, ...others] = profiles.get(id) ?? []
    if (profile === undefined || others.length > 0) faults.push(`${id} has not one profile`)
    const standing = hers.filter(({ withdrawn, expires }) => withdrawn === null && expires > now)
    if (standing.length > 1) faults.push(`${id} has ${standing.length} standing agreements`)
    const open = hers.filter(({ withdrawn }) => withdrawn === null)
    if (open.length > 1) faults.push(`${id} has ${open.length} agreements that nothing ended`)
    if (
      hers.some(
        ({ given, withdrawn, expires }) => expires <= given || (withdrawn !== null && withdrawn < given),
      )
    )
      faults.push(`${id} has an agreement that ends before it begins`)
    states[
      stateOf({
        hers: hers.length,
        standing: standing.length,
        open: open.length,
        member: members.has(profile?.id ?? ''),
      })
    ] += 1
  }
  const count = (action: string) => rows.audit.filter((entry) => entry.action === action).length
  const registered = count('resident.registered')
  const erased = count('resident.erased')
  if (registered - erased !== rows.residents.length)
    faults.push(`${registered} signed up, ${erased} erased, ${rows.residents.length} there`)
  return [check('people', { registered, erased, there: rows.residents.length, ...states }, faults)]
}

function stateOf({
  hers,
  standing,
  open,
  member,
}: {
  hers: number
  standing: number
  open: number
  member: boolean
}) {
  if (hers === 0) return 'never_agreed'
  if (standing > 0) return member ? 'visible' : 'agreed_without_pool'
  return open > 0 ? 'ran_out' : 'withdrawn'
}
