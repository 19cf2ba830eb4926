import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { establishmentStatuses, introductionStates, offerStatuses } from '@/drizzle/vocabulary'
import { describeAction, describedActions } from './shared'

/** `offer.draft` and `establishment.pending` are where things begin, not what is done to them. */
const composed = [
  ...introductionStates.map((state) => `introduction.${state}`),
  ...offerStatuses.filter((status) => status !== 'draft').map((status) => `offer.${status}`),
  ...establishmentStatuses
    .filter((status) => status !== 'pending')
    .map((status) => `establishment.${status}`),
]

function read(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

/** Also a parameter that is handed on, `action: 'a.b' | 'c.d'`, and what the database's own functions write. */
function written(): string[] {
  const inCode = read('app', /(?<!\.test)\.tsx?$/u).flatMap(
    (text) => text.match(/\baction: (?:'[a-z_]+\.[a-z_]+'(?: \| )?)+/gu) ?? [],
  )
  const inserts = read('drizzle/migrations', /\.sql$/u)
    .flatMap((text) => text.split(';'))
    .filter((statement) => /INSERT INTO (?:public\.)?audit_entries/iu.test(statement))
  return [...inCode, ...inserts].flatMap((text) =>
    [...text.matchAll(/'([a-z_]+\.[a-z_]+)'/gu)].map(([, action = '']) => action),
  )
}

it('has words for every action that the portal writes', () => {
  const all = new Set([...written(), ...composed])
  expect(all.size).toBeGreaterThan(40)
  expect([...all].filter((action) => !describedActions.includes(action))).toEqual([])
})

it('has words for nothing that is never written', () => {
  const all = new Set([...written(), ...composed])
  expect(describedActions.filter((action) => !all.has(action))).toEqual([])
})

it('shows an unknown action by its code', () => {
  expect(describeAction('made.up')).toBe('made.up')
})
