import type { Tx } from '@/drizzle/client.server'
import type { TalentPoolId } from '@/drizzle/ids'
import {
  anySource,
  buildOffer,
  coreSkillsOf,
  daysAfter,
  insertOffers,
  jobTitlesOf,
  locate,
  otherSkillsOf,
  rhythms,
  workplaceOf,
  type Source,
} from '../../builders/index.server'
import { confirmedEmployer, publishedOffer, type StagedEmployer, type StagedOffer } from '../employers.server'
import { introductionInState } from '../introductions.server'
import { residentWithoutEmail, visibleResident, type ResidentOverrides } from '../residents.server'
import type { StagedCaseworker } from '../staff.server'
import { showcaseEmails } from './showcase-emails'

export interface StagedBakery {
  employer: StagedEmployer
  bakerOffer: StagedOffer
  shopOffer: StagedOffer
}

/** How many the story adds to a world. */
export const bakeryCast = {
  residents: 6,
  establishments: 1,
  offers: { published: 2, draft: 1, paused: 1, closed: 1 },
}

/**
 * The employer who shows the portal: a bakery in Cronenbourg that looks for a baker before dawn and for someone at
 * the counter, and whose introductions stand at every kind of point.
 */
export async function bakeryStory(
  tx: Tx,
  { caseworker, poolIds = [] }: { caseworker: StagedCaseworker; poolIds?: TalentPoolId[] },
  source: Source = anySource(),
): Promise<StagedBakery> {
  const { now } = source
  const employer = await confirmedEmployer(
    tx,
    {
      email: showcaseEmails.employer,
      caseworker,
      establishment: { name: 'Fournil Sternebrot', workplace: locate(workplaceOf('route-oberhausbergen')) },
    },
    source,
  )
  const bakerOffer = await publishedOffer(
    tx,
    {
      employer,
      occupationCode: 'D1102',
      skills: coreSkillsOf('D1102').map((skillCode, index) => ({
        skillCode,
        importance: index < 3 ? 3 : 2,
        indispensable: false,
      })),
      slots: rhythms.earlyMornings,
      experienceMonths: 12,
      hourlyPayMin: 13.2,
      hourlyPayMax: 14.6,
    },
    source,
  )
  const shopOffer = await publishedOffer(
    tx,
    {
      employer,
      occupationCode: 'D1106',
      slots: rhythms.shopWeek,
      languages: [{ code: 'fr', level: 'B1', indispensable: true }],
      openings: 2,
    },
    source,
  )
  await insertOffers(
    tx,
    [
      { status: 'draft', occupationCode: 'D1104', contract: null, slots: null, startsOn: null } as const,
      { status: 'paused', occupationCode: 'G1605', slots: rhythms.weekEnds } as const,
      { status: 'closed', occupationCode: 'D1106', createdAt: daysAfter(now, -70) } as const,
    ].map((offer) => {
      const { establishmentId, workplaceId, accountId } = employer
      const jobTitleCode = jobTitlesOf(offer.occupationCode)[0] ?? null
      return buildOffer(
        { ...offer, jobTitleCode, establishmentId, workplaceId, createdBy: accountId },
        source,
      )
    }),
  )
  await introduceBakers(tx, { offer: bakerOffer, caseworker, poolIds }, source)
  return { employer, bakerOffer, shopOffer }
}

async function introduceBakers(
  tx: Tx,
  {
    offer,
    caseworker,
    poolIds,
  }: { offer: StagedOffer; caseworker: StagedCaseworker; poolIds: TalentPoolId[] },
  source: Source,
): Promise<void> {
  const baker = (
    givenName: string,
    familyName: string,
    { heldMonths, coreSkills, email }: { heldMonths: number; coreSkills: number; email?: string },
  ): ResidentOverrides => ({
    ...(email === undefined ? {} : { email }),
    caseworker,
    poolIds,
    identity: { givenName, familyName },
    consent: { givenAt: daysAfter(source.now, -60) },
    profile: {
      occupations: [{ code: 'D1102', sought: true, heldMonths }],
      skills: [...coreSkillsOf('D1102').slice(0, coreSkills), ...otherSkillsOf('D1102').slice(0, 3)].map(
        (code, index) => ({
          code,
          verified: index < 2,
        }),
      ),
      availability: rhythms.earlyMornings,
    },
  })
  const share = { offer, caseworker }
  const asked = await visibleResident(
    tx,
    baker('Blerim', 'Gashani', { heldMonths: 30, coreSkills: 7, email: 'blerim.gashani@exemple.test' }),
    source,
  )
  await introductionInState(tx, asked, { ...share, state: 'requested' }, source)
  const reviewed = await visibleResident(
    tx,
    baker('Thuy', 'Phamlien', { heldMonths: 8, coreSkills: 4, email: 'thuy.phamlien@exemple.test' }),
    source,
  )
  await introductionInState(tx, reviewed, { ...share, state: 'under_review' }, source)
  const called = await residentWithoutEmail(
    tx,
    baker('Rachid', 'Ouhadda', { heldMonths: 84, coreSkills: 8 }),
    source,
  )
  await introductionInState(
    tx,
    called,
    { ...share, state: 'awaiting_resident', agreed: true, channel: 'phone' },
    source,
  )
  const met = await visibleResident(
    tx,
    baker('Élodie', 'Hessling', { heldMonths: 22, coreSkills: 6, email: 'elodie.hessling@exemple.test' }),
    source,
  )
  await introductionInState(tx, met, { ...share, state: 'met' }, source)
  const hired = await visibleResident(
    tx,
    baker('Seydou', 'Sissokore', { heldMonths: 40, coreSkills: 8, email: 'seydou.sissokore@exemple.test' }),
    source,
  )
  await introductionInState(tx, hired, { ...share, state: 'hired' }, source)
  const declined = await visibleResident(
    tx,
    baker('Oksana', 'Bondarivna', { heldMonths: 12, coreSkills: 3, email: 'oksana.bondarivna@exemple.test' }),
    source,
  )
  await introductionInState(tx, declined, { ...share, state: 'declined', reason: 'schedule' }, source)
}
