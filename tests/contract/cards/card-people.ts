import { factsOf } from '@/app/modules/profiles/cards/card-facts'
import { readTraits } from '@/app/modules/profiles/shared'
import type { AccountId, OrganisationId, TalentPoolId } from '@/drizzle/ids'
import { anySource, createRandom, type BuiltProfile } from '@/seed/builders/index.server'
import { makeResidents } from '@/seed/demo-world/make-residents'
import { starterVocabulary, talentPoolEntries } from '@/seed/reference'

const families = new Map(starterVocabulary.occupations.map(({ code }) => [code, code.slice(0, 3)]))

/** People of the demo's world with all that a full card would say of each, whether or not they are visible there. */
export function makeCardPeople(
  count: number,
  seed: number,
): { id: string; facts: string[]; built: BuiltProfile }[] {
  const source = { ...anySource(), random: createRandom(seed), now: new Date('2026-11-25T08:00:00Z') }
  const accountId: AccountId = source.random.id()
  const organisationId: OrganisationId = source.random.id()
  const poolIds = new Map(
    talentPoolEntries.map(({ slug }): [typeof slug, TalentPoolId] => [slug, source.random.id()]),
  )
  return makeResidents(count, [{ accountId, organisationId }], poolIds, source).map(
    ({ profile, skills, occupations }) => ({
      id: profile.id,
      built: { profile, skills, occupations },
      facts: factsOf(
        readTraits(
          {
            ...profile,
            skills: skills.map(({ skillCode }) => skillCode),
            occupationsSought: occupations.filter(({ sought }) => sought).map((each) => each.occupationCode),
            occupationsHeld: occupations.flatMap(({ occupationCode, heldMonths }) =>
              heldMonths === null ? [] : [{ code: occupationCode, months: heldMonths }],
            ),
          },
          (code) => families.get(code) ?? null,
        ),
      ),
    }),
  )
}
