import type { Tx } from '@/drizzle/client.server'
import type { IntroductionId } from '@/drizzle/ids'
import type { IntroductionState } from '@/drizzle/vocabulary'
import {
  anySource,
  buildIntroduction,
  insertIntroductions,
  matchBuilt,
  type BuiltIntroduction,
  type IntroductionStory,
  type Source,
} from '../builders/index.server'
import { publishedOffer, type StagedEmployer, type StagedOffer } from './employers.server'
import { visibleResident, type StagedPerson, type StagedResident } from './residents.server'
import { caseworkerOfOrganisation, type StagedCaseworker } from './staff.server'

export interface StagedIntroduction<Person extends StagedPerson = StagedResident> {
  introductionId: IntroductionId
  resident: Person
  offer: StagedOffer
  employer: StagedEmployer
  caseworker: StagedCaseworker
  built: BuiltIntroduction
}

export type IntroductionOverrides = Omit<IntroductionStory, 'parties' | 'match' | 'state'> & {
  /** Parties that are there already; each one left out is staged. */
  offer?: StagedOffer
  caseworker?: StagedCaseworker
}

/** Any state, with the history that leads to it; the resident is given. */
export async function introductionInState<Person extends StagedPerson>(
  tx: Tx,
  resident: Person,
  { offer, caseworker, ...story }: IntroductionOverrides & { state: IntroductionState },
  source: Source = anySource(),
): Promise<StagedIntroduction<Person>> {
  const staff = caseworker ?? resident.caseworker ?? (await caseworkerOfOrganisation(tx, {}, source))
  const asked = offer ?? (await publishedOffer(tx, {}, source))
  const { employer } = asked
  const built = buildIntroduction(
    {
      ...story,
      match: matchBuilt(asked.built, employer.workplaceCell, resident.built, resident.poolIds),
      parties: {
        jobOfferId: asked.jobOfferId,
        establishmentId: employer.establishmentId,
        profileId: resident.profileId,
        residentId: resident.residentId,
        employerId: employer.accountId,
        caseworkerId: staff.accountId,
        residentAccountId: resident.accountId,
      },
    },
    source,
  )
  await insertIntroductions(tx, [built])
  const introductionId = built.introduction.id
  return { introductionId, resident, offer: asked, employer, caseworker: staff, built }
}

type Overrides = IntroductionOverrides & { resident?: StagedResident }

/** Asked for by the employer; nobody has looked at it yet. */
export function requestedIntroduction(tx: Tx, overrides: Overrides = {}, source: Source = anySource()) {
  return stageWith(tx, 'requested', overrides, source)
}

/** A caseworker has taken it from the queue. */
export function underReviewIntroduction(tx: Tx, overrides: Overrides = {}, source: Source = anySource()) {
  return stageWith(tx, 'under_review', overrides, source)
}

/** The resident has been asked; `agreed` says whether her yes is recorded. */
export function awaitingResidentIntroduction(
  tx: Tx,
  overrides: Overrides = {},
  source: Source = anySource(),
) {
  return stageWith(tx, 'awaiting_resident', overrides, source)
}

/** The contact is open to the employer. */
export function approvedIntroduction(tx: Tx, overrides: Overrides = {}, source: Source = anySource()) {
  return stageWith(tx, 'approved', overrides, source)
}

async function stageWith(
  tx: Tx,
  state: IntroductionState,
  { resident, ...overrides }: Overrides,
  source: Source,
): Promise<StagedIntroduction> {
  const person = resident ?? (await visibleResident(tx, {}, source))
  return introductionInState(tx, person, { ...overrides, state }, source)
}
