import { travelLimits, travelModes, type TravelMode } from '@/drizzle/vocabulary'
import type { OfferCriteria, SkillCode } from '../../documents'
import { gainKey, type Gain } from './gain'

type GainOf<Kind extends Gain['kind']> = Extract<Gain, { kind: Kind }>

/** What there is to gain for a set of offers, each gain once: a licence that none of them asks is not worth telling of. */
export interface AskableGains {
  skills: ReadonlyMap<SkillCode, Gain>
  certificates: ReadonlyMap<SkillCode, Gain>
  licences: readonly GainOf<'licence'>[]
  languages: readonly GainOf<'language'>[]
  trips: readonly { mode: TravelMode; gains: readonly GainOf<'travel'>[] }[]
}

/** Only what is indispensable closes an offer to somebody. */
export function listAskableGains(offers: readonly OfferCriteria[]): AskableGains {
  const indispensable = <Item extends { indispensable: boolean }>(items: readonly Item[]) =>
    items.filter((item) => item.indispensable)
  const byCode = (kind: 'skill' | 'certificate', items: readonly { code: SkillCode }[]) =>
    new Map(items.map(({ code }): [SkillCode, Gain] => [code, { kind, code }]))
  return {
    skills: byCode(
      'skill',
      offers.flatMap(({ skills }) => indispensable(skills)),
    ),
    certificates: byCode(
      'certificate',
      offers.flatMap(({ certificates }) => indispensable(certificates)),
    ),
    licences: distinct(
      offers.flatMap(({ licences }) =>
        indispensable(licences).map(({ code }) => ({ kind: 'licence' as const, code })),
      ),
    ),
    languages: distinct(
      offers.flatMap(({ languages }) =>
        indispensable(languages).map(({ code, level }) => ({
          kind: 'language' as const,
          language: { code, level },
        })),
      ),
    ),
    trips: travelModes.map((mode) => ({
      mode,
      gains: travelLimits.map((limit) => ({ kind: 'travel', mode, limit })),
    })),
  }
}

function distinct<G extends Gain>(gains: readonly G[]): G[] {
  return [...new Map(gains.map((gain) => [gainKey(gain), gain])).values()]
}
