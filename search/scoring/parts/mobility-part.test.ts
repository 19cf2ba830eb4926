import { describe, expect, it } from 'vitest'
import type { Trip } from '../trips'
import { builtInWeights } from '../weights'
import { compareMobility } from './mobility-part'

function trip(mode: Trip['mode'], minutes: number, limit: number): Trip {
  return { mode, limit, runs: true, minutes, fits: minutes <= limit }
}

const noBus: Trip = { mode: 'transit', limit: 60, runs: false, reason: 'no_transit_at_night', fits: false }
const rate = (...byMode: Trip[]) => compareMobility({ known: true, byMode }, builtInWeights)

describe('compareMobility', () => {
  it.each([
    [0, 30, 1],
    [15, 30, 1],
    [16, 30, 0.3],
    [30, 30, 0.3],
    [16, 60, 1 - (15 / 45) * 0.7],
    [30, 60, 1 - (15 / 45) * 0.7],
    [31, 60, 1 - (30 / 45) * 0.7],
    [70, 90, 0.3],
    [18, 20, 0.3],
    [60, 60, 0.3],
    [15, 15, 1],
    [10, 10, 1],
  ])('a trip of %d minutes for a limit of %d rates %d', (minutes, limit, share) => {
    expect(rate(trip('bike', minutes, limit)).share).toBeCloseTo(share)
  })

  it('rates every trip of one band alike, so that points tell no more of a home than the band', () => {
    for (const [from, to] of [
      [0, 15],
      [16, 30],
      [31, 45],
      [46, 60],
    ] as const) {
      const shares = new Set<number>()
      for (let minutes = from; minutes <= to; minutes++) shares.add(rate(trip('transit', minutes, 90)).share)
      expect([from, shares.size]).toEqual([from, 1])
    }
  })

  it('keeps the best mode and gives its band', () => {
    expect(rate(trip('walk', 28, 30), trip('transit', 20, 60), noBus)).toMatchObject({
      share: 1 - (15 / 45) * 0.7,
      evidence: { kind: 'within', mode: 'transit', minutes: 20, limit: 60, band: 30 },
    })
  })

  it('prefers the quicker of two modes as good, and any that fits to a quicker one that does not', () => {
    expect(rate(trip('bike', 12, 30), trip('car', 6, 30)).evidence).toMatchObject({ mode: 'car' })
    expect(rate(trip('bike', 12, 10), trip('walk', 30, 30)).evidence).toMatchObject({ mode: 'walk' })
  })

  it('gives nothing beyond every limit, and tells the nearest trip', () => {
    expect(rate(trip('walk', 90, 20), trip('bike', 70, 20))).toEqual({
      share: 0,
      evidence: { kind: 'beyond', mode: 'bike', minutes: 70, limit: 20, band: null },
    })
  })

  it('gives nothing when no mode runs at those hours', () => {
    expect(rate(noBus)).toEqual({ share: 0, evidence: { kind: 'not_running' } })
  })

  it.each(['workplace', 'home', 'limits'] as const)('is neutral when the %s is not known', (missing) => {
    expect(compareMobility({ known: false, missing }, builtInWeights)).toEqual({
      share: 0.65,
      evidence: { kind: 'unknown', missing },
    })
  })
})
