/** What one thing gained would open to a person: offers closed to her today, open with it, nothing else changed. */
import {
  languageLevels,
  travelLimits,
  travelModes,
  type LicenceCode,
  type TravelMode,
} from '@/drizzle/vocabulary'
import type { LanguageSkill, OfferCriteria, ProfileDocument, SkillCode } from '../documents'
import { checkGates, type Gate } from './gates/gates'
import { compareTrips } from './trips'

/** Something to learn, to obtain, or a longer trip to accept (minutes). */
export type Gain =
  | { kind: 'skill' | 'certificate'; code: SkillCode }
  | { kind: 'licence'; code: LicenceCode }
  | { kind: 'language'; language: LanguageSkill }
  | { kind: 'travel'; mode: TravelMode; limit: number }

export interface Unlock {
  gain: Gain
  /** Offers that it would open, of those given. */
  opened: number
}

/**
 * Exact for the offers given; those that open most first, then in a fixed order. Nothing is a gain that opens no offer,
 * and what she has not told closes nothing, so telling it is none.
 */
export function unlocksOf(profile: ProfileDocument, offers: readonly OfferCriteria[]): Unlock[] {
  const closed = offers.flatMap((offer) => {
    const [gate, ...others] = closedGates(offer, profile)
    // Two closed gates are never opened by one gain.
    return gate === undefined || others.length > 0 ? [] : [{ offer, gate: gate.gate }]
  })
  const gains = new Map<string, Gain>()
  for (const { offer } of closed) for (const gain of gainsFor(offer)) gains.set(JSON.stringify(gain), gain)
  for (const gain of longerTrips(profile)) gains.set(JSON.stringify(gain), gain)

  const unlocks = [...gains.values()].map((gain) => {
    const gained = withGain(profile, gain)
    const opened = closed.filter(
      ({ offer, gate }) => gate === gateOf[gain.kind] && closedGates(offer, gained).length === 0,
    )
    return { gain, opened: opened.length }
  })
  const key = ({ gain }: Unlock) => JSON.stringify(gain)
  return unlocks
    .filter(({ opened }) => opened > 0)
    .sort((a, b) => b.opened - a.opened || (key(a) < key(b) ? -1 : 1))
}

const gateOf: Record<Gain['kind'], Gate['gate']> = {
  skill: 'skills',
  certificate: 'certificates',
  licence: 'licences',
  language: 'languages',
  travel: 'travel',
}

function closedGates(offer: OfferCriteria, profile: ProfileDocument): Gate[] {
  return checkGates(offer, profile, compareTrips(offer, profile)).filter(({ state }) => state === 'closed')
}

function gainsFor(offer: OfferCriteria): Gain[] {
  return [
    ...offer.skills.map(({ code }): Gain => ({ kind: 'skill', code })),
    ...offer.certificates.map(({ code }): Gain => ({ kind: 'certificate', code })),
    ...offer.licences.map(({ code }): Gain => ({ kind: 'licence', code })),
    ...offer.languages.map(({ code, level }): Gain => ({ kind: 'language', language: { code, level } })),
  ]
}

/** Each longer trip by a mode she uses, and each trip by one that she could take up. */
function longerTrips({ travelLimits: stated }: ProfileDocument): Gain[] {
  if (stated === null) return []
  return travelModes.flatMap((mode) =>
    travelLimits
      .filter((limit) => limit > (stated[mode] ?? 0))
      .map((limit): Gain => ({ kind: 'travel', mode, limit })),
  )
}

/** The profile as it would be; a level reached never lowers the one held. */
export function withGain(profile: ProfileDocument, gain: Gain): ProfileDocument {
  switch (gain.kind) {
    case 'skill':
      return { ...profile, skills: [...profile.skills, gain.code] }
    case 'certificate':
      return { ...profile, certificates: [...(profile.certificates ?? []), gain.code] }
    case 'licence':
      return { ...profile, licences: [...(profile.licences ?? []), gain.code] }
    case 'language': {
      const rank = ({ level }: LanguageSkill) => languageLevels.indexOf(level)
      const others = (profile.languages ?? []).filter(
        (held) => held.code !== gain.language.code || rank(held) > rank(gain.language),
      )
      return { ...profile, languages: [...others, gain.language] }
    }
    case 'travel':
      return { ...profile, travelLimits: { ...profile.travelLimits, [gain.mode]: gain.limit } }
  }
}
