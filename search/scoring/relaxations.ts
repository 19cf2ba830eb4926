/** What an offer would be without one of its requirements: counting both tells what the requirement costs. */
import { weekdays, type ContractKind, type LicenceCode } from '@/drizzle/vocabulary'
import type { IsoDate, LanguageSkill, OfferCriteria, SkillCode, WeeklySlots } from '../documents'
import { listSlots, noSlots, toSlots } from '../weekly-slots'

/** One thing that an offer asks and that keeps people out. The workplace is none: it is where the work is. */
export type OfferRequirement =
  | { kind: 'pool'; pool: string }
  | { kind: 'contract'; contract: ContractKind }
  | { kind: 'slots'; slots: WeeklySlots }
  /** Some of the week only, when the rest would still be asked. */
  | { kind: 'nights' | 'weekends'; slots: WeeklySlots }
  | { kind: 'start'; startsOn: IsoDate }
  | { kind: 'skill' | 'certificate'; code: SkillCode }
  | { kind: 'licence'; code: LicenceCode }
  | { kind: 'language'; language: LanguageSkill }

export interface Relaxation {
  requirement: OfferRequirement
  /** The offer without it: it may still count in the score, and keeps nobody out. */
  relaxed: OfferCriteria
}

/** One at a time, in the order of an offer's page. Empty for an offer that keeps nobody out. */
export function relaxationsOf(offer: OfferCriteria): Relaxation[] {
  const { pool, contract, startsOn } = offer
  return [
    ...(pool === null
      ? []
      : [{ requirement: { kind: 'pool' as const, pool }, relaxed: { ...offer, pool: null } }]),
    ...(contract === null
      ? []
      : [{ requirement: { kind: 'contract' as const, contract }, relaxed: { ...offer, contract: null } }]),
    ...relaxSlots(offer),
    ...(startsOn === null
      ? []
      : [{ requirement: { kind: 'start' as const, startsOn }, relaxed: { ...offer, startsOn: null } }]),
    ...relaxList(offer, 'skills', ({ code }) => ({ kind: 'skill', code })),
    ...relaxList(offer, 'licences', ({ code }) => ({ kind: 'licence', code })),
    ...relaxList(offer, 'certificates', ({ code }) => ({ kind: 'certificate', code })),
    ...relaxList(offer, 'languages', ({ code, level }) => ({ kind: 'language', language: { code, level } })),
  ]
}

function relaxSlots(offer: OfferCriteria): Relaxation[] {
  const { slots } = offer
  if (slots === null || slots === noSlots) return []
  const part = (
    kind: 'nights' | 'weekends',
    isPart: (slot: ReturnType<typeof listSlots>[number]) => boolean,
  ) => {
    const found = toSlots(listSlots(slots).filter(isPart))
    const rest = slots & ~found
    if (found === noSlots || rest === noSlots) return []
    return [{ requirement: { kind, slots: found }, relaxed: { ...offer, slots: rest } }]
  }
  const weekend = weekdays.slice(5)
  return [
    { requirement: { kind: 'slots', slots }, relaxed: { ...offer, slots: null } },
    ...part('nights', ({ dayPart }) => dayPart === 'night'),
    ...part('weekends', ({ weekday }) => weekend.includes(weekday)),
  ]
}

type ListName = 'skills' | 'licences' | 'certificates' | 'languages'

function relaxList<Name extends ListName>(
  offer: OfferCriteria,
  name: Name,
  describe: (item: OfferCriteria[Name][number]) => OfferRequirement,
): Relaxation[] {
  const items: OfferCriteria[Name][number][] = offer[name]
  return items
    .filter(({ indispensable }) => indispensable)
    .map((item) => ({
      requirement: describe(item),
      relaxed: {
        ...offer,
        [name]: items.map((other) => (other === item ? { ...other, indispensable: false } : other)),
      },
    }))
}
