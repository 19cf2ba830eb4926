import type { saveProfileStep } from '@/app/modules/profiles/index.server'
import type { ResidentId } from '@/drizzle/ids'
import type { Random } from '../../builders/index.server'
import type { WorldResident } from '../../demo-world/make-residents'
import { places } from '../../reference'

/** One step of a profile as its form gives it. */
export type StepAnswer = OmitEach<Parameters<typeof saveProfileStep>[0]['input'], 'residentId'>
type OmitEach<T, K extends PropertyKey> = T extends { residentId: ResidentId } ? Omit<T, K> : never

const homeAreas = places.homeAreas.map((area) => {
  const weight = /^(hautepierre|cite-nucleaire)/u.test(area.code) ? 20 : 1
  return [area.code, weight] as const
})

/** What she would answer at each step, what matters most for being found first. */
export function answersOf({ profile, occupations, skills }: WorldResident, random: Random): StepAnswer[] {
  const { licences, certificates, languages, contracts, availability, availableFrom, travelLimits } = profile
  return [
    {
      step: 'occupations',
      values: { sought: occupations.flatMap(({ occupationCode, sought }) => (sought ? occupationCode : [])) },
    },
    {
      step: 'skills',
      // What has left the vocabulary is on no list that one could choose from.
      values: { skills: skills.flatMap(({ skillCode }) => (skillCode < 900_000 ? skillCode : [])) },
    },
    { step: 'mobility', values: { place: random.weighted(homeAreas), travelLimits } },
    { step: 'availability', values: { availability, availableFrom } },
    { step: 'licences', values: { licences, certificates } },
    {
      step: 'experience',
      values: {
        held: occupations.flatMap(({ occupationCode, heldMonths }) =>
          heldMonths === null ? [] : { code: occupationCode, months: heldMonths },
        ),
      },
    },
    { step: 'languages', values: { languages } },
    { step: 'contracts', values: { contracts } },
  ]
}
