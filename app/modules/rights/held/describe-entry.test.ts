import { describe, expect, it } from 'vitest'
import { describedActions } from '@/app/modules/audit/shared'
import { french } from '@/app/words/french'
import { pageLanguages } from '@/app/words/languages'
import { speechIn } from '@/app/words/speeches.server'
import { describeEntry } from './describe-entry'

it('reads as she would say it', () => {
  const tell = (action: string, actorRole: 'caseworker' | 'resident') =>
    describeEntry({ action, actorRole }, french)
  expect(tell('identity.viewed', 'caseworker')).toBe('Identité lue, par la Cité')
  expect(tell('session.revoked', 'resident')).toBe('Connexion fermée à distance, par vous')
  expect(tell('introduction.refused', 'caseworker')).toBe('Mise en relation\u00a0: Sans suite, par la Cité')
})

it('shows no code for anything that the journal has words for', () => {
  const lines = describedActions.map((action) => describeEntry({ action, actorRole: 'system' }, french))
  expect(lines.filter((line) => line.includes('.'))).toEqual([])
})

/** What is never done to a person, nor by one who seeks work. */
const othersNouns =
  /^(?:diagnostic|establishment|field_event|job|journal|keys|offers?|retention|saved_view|search_index|second_factor|staff|subscription|training|weights)\./u

describe.each(pageLanguages.filter((language) => language !== 'fr'))('in %s', (language) => {
  it('has her own words for whatever is done to a person', () => {
    const speech = speechIn(language)
    const asFrench = describedActions
      .filter((action) => !othersNouns.test(action))
      .filter((action) => describeEntry({ action, actorRole: 'system' }, speech).includes('\u2066'))
    expect(asFrench).toEqual([])
  })
})
