import { describe, expect, it } from 'vitest'
import { poolChoiceSchema } from './shared'

const pool = '2d9a5fd0-5b8e-4c43-8d5c-1f3f7f7a9d11'

describe('the choice of pools', () => {
  it('takes one or several, once each', () => {
    expect(poolChoiceSchema.parse({ pools: pool })).toEqual({ pools: [pool] })
    expect(poolChoiceSchema.parse({ pools: [pool, pool] })).toEqual({ pools: [pool] })
  })

  it.each([{}, { pools: '' }, { pools: 'logistique' }, { pools: [pool, "' or true"] }])(
    'refuses %o',
    (values) => {
      expect(poolChoiceSchema.safeParse(values).error?.issues[0]?.path[0]).toBe('pools')
    },
  )
})
