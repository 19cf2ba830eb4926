import { setImmediate } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { describeGain } from '@/app/modules/matching/index.server'
import { nameOffers, type OpenOffer } from '@/app/modules/offers/index.server'
import { findResidentNames, loadProfileDocuments } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import { isId, type AccountId, type ProfileId, type ResidentId, type TrainingActionId } from '@/drizzle/ids'
import { profiles, residents, staffMembers } from '@/drizzle/schema'
import type { ProfileDocument } from '@/search/documents'
import type { Learning } from '@/search/scoring/unlocks/gain'
import { createCourseSurvey, listLacking } from '@/search/scoring/unlocks/survey-course'
import { getTrainingAction } from '../catalogue/get-training-action.server'
import { countTitles } from './count-titles'

export interface LearnerRow {
  residentId: ResidentId
  /** Family name first, as in lists. */
  name: string
  leadCaseworker: string | null
  /** Offers closed to her today and open with all that the action gives. */
  opened: number
  offers: { title: string; count: number }[]
  /** What the action gives and she has told that she has not. */
  lacks: string[]
}

export interface LearnerPage {
  rows: LearnerRow[]
  /** People to whom the action opens one offer at least. */
  total: number
  pageCount: number
}

const rowsPerPage = 20

/**
 * To whom an action would open most of today's published offers, among everybody visible: exact. Of equals, those who were
 * shown least come first. Each name read is audited.
 * @param input.mine only those whose lead caseworker the actor is.
 * @param input.page from 1; past the end it is empty.
 * @throws DomainError `not_found` for an action that does not exist.
 */
export async function rankLearners({
  ctx,
  input: { actionId, mine, page },
}: {
  ctx: Context
  input: { actionId: TrainingActionId; mine: boolean; page: number }
}): Promise<LearnerPage> {
  const actor = authoriseRole(ctx.actor, 'caseworker')
  const { gives } = await getTrainingAction({ ctx, input: { id: actionId } })
  const { published: offers } = await ctx.openOffers.current()
  const people = await transact(ctx, async (tx) =>
    loadProfileDocuments(tx, {
      ids: mine ? await profilesLedBy(tx, actor.accountId) : 'all',
      now: ctx.clock.now(),
    }),
  )
  const learners = await findLearners(gives, people, offers)
  const shown = learners.slice((page - 1) * rowsPerPage, page * rowsPerPage)
  return {
    rows: await nameLearners(ctx, { gives, offers }, shown),
    total: learners.length,
    pageCount: Math.max(1, Math.ceil(learners.length / rowsPerPage)),
  }
}

interface Learner {
  profileId: ProfileId
  profile: ProfileDocument
  /** Positions among the offers. */
  opened: number[]
}

/** Others have their turn now and then: a large pool takes a while. */
const peoplePerTurn = 50

async function findLearners(
  gives: readonly Learning[],
  people: readonly ProfileDocument[],
  offers: readonly OpenOffer[],
): Promise<Learner[]> {
  const survey = createCourseSurvey(
    gives,
    offers.map(({ criteria }) => criteria),
  )
  const learners: Learner[] = []
  for (const [index, profile] of people.entries()) {
    const opened = survey(profile)
    if (opened.length > 0 && isId(profile.id)) learners.push({ profileId: profile.id, profile, opened })
    if (index % peoplePerTurn === 0) await setImmediate()
  }
  return learners.sort(
    (a, b) =>
      b.opened.length - a.opened.length ||
      a.profile.exposure - b.profile.exposure ||
      (a.profile.id < b.profile.id ? -1 : 1),
  )
}

async function nameLearners(
  ctx: Context,
  { gives, offers }: { gives: readonly Learning[]; offers: readonly OpenOffer[] },
  learners: readonly Learner[],
): Promise<LearnerRow[]> {
  const reference = await ctx.reference.current()
  const idsOf = ({ opened }: Learner) => opened.flatMap((position) => offers[position]?.jobOfferId ?? [])
  return transact(ctx, async (tx, inner) => {
    const profileIds = learners.map(({ profileId }) => profileId)
    const leads = await findLeads(tx, profileIds)
    const names = await findResidentNames(tx, inner, { profileIds, purpose: 'training_list' })
    const titles = await nameOffers(tx, [...new Set(learners.flatMap(idsOf))])
    return learners.flatMap((learner) => {
      const person = names.get(learner.profileId)
      if (!person) return []
      return [
        {
          residentId: person.residentId,
          name: `${person.familyName} ${person.givenName}`,
          leadCaseworker: leads.get(learner.profileId) ?? null,
          opened: learner.opened.length,
          offers: countTitles(idsOf(learner).flatMap((id) => titles.get(id)?.title ?? [])),
          lacks: listLacking(learner.profile, gives).map((gain) => describeGain(gain, reference, ctx.speech)),
        },
      ]
    })
  })
}

async function findLeads(tx: Tx, profileIds: ProfileId[]): Promise<Map<ProfileId, string>> {
  if (profileIds.length === 0) return new Map()
  const rows = await tx
    .select({ profileId: profiles.id, name: staffMembers.displayName })
    .from(profiles)
    .innerJoin(residents, eq(residents.id, profiles.residentId))
    .innerJoin(staffMembers, eq(staffMembers.accountId, residents.leadCaseworkerId))
    .where(inArray(profiles.id, profileIds))
  return new Map(rows.map(({ profileId, name }) => [profileId, name]))
}

async function profilesLedBy(tx: Tx, accountId: AccountId): Promise<ProfileId[]> {
  const rows = await tx
    .select({ id: profiles.id })
    .from(profiles)
    .innerJoin(residents, eq(residents.id, profiles.residentId))
    .where(eq(residents.leadCaseworkerId, accountId))
  return rows.map(({ id }) => id)
}
