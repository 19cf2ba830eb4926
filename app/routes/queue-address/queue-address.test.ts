import { expect, it } from 'vitest'
import fc from 'fast-check'
import { queueHolders, queueViews } from '@/app/modules/introductions/shared'
import { queuePath, readQueueAddress, writeQueueAddress } from './queue-address'

it('reads back every address that it writes', () => {
  const address = fc.record({
    view: fc.constantFrom(...queueViews),
    holder: fc.option(fc.constantFrom(...queueHolders)),
    late: fc.boolean(),
    query: fc.string({ maxLength: 100, unit: 'grapheme' }).map((text) => text.trim().slice(0, 100)),
  })
  fc.assert(
    fc.property(address, (asked) => {
      expect(readQueueAddress(new URLSearchParams(writeQueueAddress(asked)))).toEqual(asked)
    }),
  )
})

it('takes what it does not know for nothing', () => {
  const address = readQueueAddress(new URLSearchParams('vue=toutes&suivi=elle&retard=peut-etre&page=3'))
  expect(address).toEqual({ view: 'to_review', holder: null, late: false, query: '' })
  expect(queuePath(address)).toBe('/conseil')
})
