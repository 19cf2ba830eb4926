import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { withActor, type Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { profiles, publishedCards } from '@/drizzle/schema'
import { estimateCard } from '../cards/estimate-card'
import { listSharedClasses, readCards } from '../cards/read-cards.server'
import { toProfileFacts } from '../documents/to-profile-facts'
import { getResidentFile } from '../files/get-resident-file.server'
import { maskProfile, readTraits, type MaskedProfile, type ProfileTraits } from './mask-profile'

/** Stands where each employer reads a reference of its own. */
const anyReference = 'XXX-XXX'

export interface OwnMaskedProfile {
  profile: MaskedProfile
  /** She is not visible: what her card would be if she joined those who are today. */
  estimated: boolean
}

/**
 * A resident's profile as an employer reads it, for herself or a caseworker (whose reading is audited). Its token opens
 * nothing. @throws DomainError `not_found`
 */
export async function getOwnMaskedProfile({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<OwnMaskedProfile> {
  authorise(ctx.actor, 'profile.read_masked')
  const reference = await ctx.reference.current()
  const { profile } = await getResidentFile({ ctx, input })
  const traits = readTraits(
    toProfileFacts(profile),
    (occupation) => reference.findOccupation(occupation)?.familyCode ?? null,
  )
  // Which card others share is nothing that a resident's own role may read.
  const { shown, estimated } = await withActor(ctx.database, system, (tx) =>
    readOwnCard(tx, { ...input, traits, now: ctx.clock.now() }),
  )
  return { profile: maskProfile(shown, { reference: anyReference, token: '' }), estimated }
}

async function readOwnCard(
  tx: Tx,
  { residentId, traits, now }: { residentId: ResidentId; traits: ProfileTraits; now: Date },
): Promise<{ shown: ProfileTraits; estimated: boolean }> {
  const [card] = await tx
    .select({ profileId: publishedCards.profileId, told: publishedCards.told })
    .from(publishedCards)
    .innerJoin(profiles, eq(profiles.id, publishedCards.profileId))
    .where(eq(profiles.residentId, residentId))
  const published = card && (await readCards(tx, { ids: [card.profileId], now })).get(card.profileId)
  if (published) return { shown: published, estimated: false }
  const classes = await listSharedClasses(tx, now)
  return { shown: estimateCard(traits, card?.told ?? [], classes), estimated: true }
}
