import type { Tx } from '@/drizzle/client.server'
import type { TalentPoolId } from '@/drizzle/ids'
import {
  anySource,
  coreSkillsOf,
  daysAfter,
  hoursAfter,
  locate,
  otherSkillsOf,
  rhythms,
  workplaceOf,
  type Source,
} from '../../builders/index.server'
import { places } from '../../reference'
import { confirmedEmployer, publishedOffer, type StagedOffer } from '../employers.server'
import {
  approvedIntroduction,
  awaitingResidentIntroduction,
  type StagedIntroduction,
} from '../introductions.server'
import { visibleResident, type StagedResident } from '../residents.server'
import type { StagedCaseworker } from '../staff.server'
import { showcaseEmails } from './showcase-emails'

export interface StagedNeighbour {
  resident: StagedResident
  approved: StagedIntroduction
  awaiting: StagedIntroduction
}

/** How many the story adds to a world. */
export const neighbourCast = { residents: 1, establishments: 1, offers: { published: 1 } }

/**
 * The resident who shows the portal: she sells bread and fruit, lives in Cronenbourg, and is visible. The bakery
 * may call her; a grocery waits for her answer.
 */
export async function neighbourStory(
  tx: Tx,
  {
    shopOffer,
    caseworker,
    poolIds = [],
  }: { shopOffer: StagedOffer; caseworker: StagedCaseworker; poolIds?: TalentPoolId[] },
  source: Source = anySource(),
): Promise<StagedNeighbour> {
  const { now } = source
  const home = places.homeAreas.find(({ code }) => code === 'cite-nucleaire')
  const skills = [
    ...new Set([...coreSkillsOf('D1106'), ...coreSkillsOf('D1505'), ...otherSkillsOf('D1106').slice(0, 4)]),
  ]
  const resident = await visibleResident(
    tx,
    {
      email: showcaseEmails.resident,
      caseworker,
      poolIds,
      identity: { givenName: 'Nour', familyName: 'Belkhirane', birthDate: '1994-02-11' },
      consent: { givenAt: daysAfter(now, -40) },
      profile: {
        skills: skills.map((code, index) => ({ code, verified: index % 3 === 0 })),
        occupations: [
          { code: 'D1106', sought: true, heldMonths: 26 },
          { code: 'D1505', sought: true, heldMonths: 14 },
        ],
        languages: [
          { code: 'fr', level: 'C1' },
          { code: 'ar', level: 'C2' },
          { code: 'de', level: 'A2' },
        ],
        licences: [],
        availability: rhythms.shopWeek | rhythms.earlyMornings,
        homeCell: home?.cells[1] ?? null,
        travelLimits: { walk: 20, bike: 30, transit: 45 },
      },
    },
    source,
  )
  const grocery = await confirmedEmployer(
    tx,
    {
      email: 'recrutement@epicerie-kornblume.test',
      caseworker,
      establishment: { name: 'Épicerie Kornblume', workplace: locate(workplaceOf('place-des-halles')) },
    },
    source,
  )
  const tillOffer = await publishedOffer(
    tx,
    { employer: grocery, occupationCode: 'D1505', slots: rhythms.shopWeek, contract: 'fixed_term' },
    source,
  )
  const approved = await approvedIntroduction(
    tx,
    { resident, offer: shopOffer, caseworker, channel: 'online', changedAt: daysAfter(now, -2) },
    source,
  )
  const awaiting = await awaitingResidentIntroduction(
    tx,
    { resident, offer: tillOffer, caseworker, changedAt: hoursAfter(now, -5) },
    source,
  )
  return { resident, approved, awaiting }
}
