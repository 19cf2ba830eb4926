import { expect } from 'vitest'
import { verifyAuditChain } from '@/app/modules/audit/index.server'
import { findUnbackedApprovals } from '@/app/modules/introductions/index.server'
import type { TestDatabase } from './database'

/**
 * What must hold whatever happened: every contact that was released has its agreement and its approval in row, history and
 * journal; every introduction stands where its history ends, and each step of it has its entry; the journal is whole.
 */
export async function expectNothingHalfDone({
  database,
  owner,
}: Pick<TestDatabase, 'database' | 'owner'>): Promise<void> {
  expect(await findUnbackedApprovals({ database })).toEqual([])
  const astray = await owner`
    select introductions.id from introductions where state is distinct from (
      select to_state from introduction_transitions where introduction_id = introductions.id order by id desc limit 1)`
  expect([...astray]).toEqual([])
  const untold = await owner`
    select introduction_id, to_state from introduction_transitions as step where not exists (
      select from audit_entries where subject_kind = 'introduction' and subject_id = step.introduction_id::text
        and action = 'introduction.' || step.to_state)`
  expect([...untold]).toEqual([])
  expect((await verifyAuditChain({ database, secret: null, expected: null })).breaks).toEqual([])
}
