import { expect, it } from 'vitest'
import { describedActions } from '@/app/modules/audit/shared'
import { describeEntry } from './describe-entry'

it('reads as she would say it, in the journal’s own words where hers are not needed', () => {
  expect(describeEntry({ action: 'identity.viewed', actorRole: 'caseworker' })).toBe(
    'identité lue, par la Cité',
  )
  expect(describeEntry({ action: 'session.revoked', actorRole: 'resident' })).toBe(
    'connexion fermée à distance, par vous',
  )
  expect(describeEntry({ action: 'introduction.refused', actorRole: 'caseworker' })).toBe(
    'mise en relation\u00a0: refusée par la Cité, par la Cité',
  )
})

it('shows no code for anything that the journal has words for', () => {
  const lines = describedActions.map((action) => describeEntry({ action, actorRole: 'system' }))
  expect(lines.filter((line) => line.includes('.'))).toEqual([])
})
