import { expect, it } from 'vitest'
import { writeDetails } from './write-details'

const nobody = new Map<string, string>()

it('says codes in words, by what they stand under, and leaves out what is empty', () => {
  expect(writeDetails({ from: 'under_review', cause: null, reason: 'working_conditions' }, nobody)).toBe(
    'avant\u00a0: En cours d’examen\u00a0; raison\u00a0: Les conditions de travail ne conviennent pas',
  )
  expect(writeDetails({ channel: 'sms', understood: true, dueOn: '2026-03-12' }, nobody)).toBe(
    'canal\u00a0: Par SMS\u00a0; question comprise\u00a0: oui\u00a0; pour le\u00a0: 12\u00a0mars\u00a02026',
  )
})

it('names colleagues, keeps a code that has no words, and shows no text', () => {
  const id = crypto.randomUUID()
  expect(writeDetails({ to: id, odd: 'x_1', note: 'Zohra, 06 12' }, new Map([[id, 'Farid']]))).toBe(
    'après\u00a0: Farid\u00a0; odd\u00a0: x_1',
  )
})
