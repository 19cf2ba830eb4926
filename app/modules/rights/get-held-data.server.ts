import { inArray } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { requireShared } from '@/app/modules/consent/index.server'
import {
  listIntroductionsOfResident,
  listResidentIntroductions,
} from '@/app/modules/introductions/index.server'
import { listJoinedPools } from '@/app/modules/pools/index.server'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { fieldEvents, partnerOrganisations, staffMembers } from '@/drizzle/schema'
import { describeToldData } from './held/describe-told-data'
import { describeTraces } from './held/describe-traces'
import type { Held } from './held/held'
import { readHeldRows } from './held/read-held-rows.server'
import { listViewers, type Viewers } from './list-viewers.server'
import type { HeldTheme } from './shared'

export interface HeldData {
  name: string
  readAt: Date
  themes: HeldTheme[]
  viewers: Viewers
}

/**
 * Everything held about a person, in the reader's language, with why, on which ground and until when (RGPD 13 and 15). For herself,
 * or for a caseworker who reads it to her, whose reading is audited. @throws DomainError like `getResidentFile`.
 */
export async function getHeldData({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<HeldData> {
  const { role } = authoriseRole(ctx.actor, 'resident', 'caseworker')
  const { file, pools, introductions } = await transact(ctx, async (tx, inner) => {
    const theFile = await getResidentFile({ ctx: inner, input })
    await requireShared(tx, inner, input.residentId, 'whole')
    return {
      file: theFile,
      pools: await listJoinedPools({ ctx: inner, input }),
      introductions:
        role === 'resident'
          ? await listResidentIntroductions({ ctx: inner })
          : await listIntroductionsOfResident({ ctx: inner, input }),
    }
  })
  // Sessions, mails and the journal are the portal's own: her role reads none of them by itself.
  return transact({ ...ctx, actor: system }, async (tx) => {
    const rows = await readHeldRows(tx, ctx, input.residentId)
    const [profile] = rows.profile
    const recorders = [
      ...rows.signUp.map(({ madeBy }) => madeBy),
      ...rows.consents.map(({ recordedBy }) => recordedBy),
      ...rows.notes.map(({ authorId }) => authorId),
      ...rows.nextAction.map(({ setBy }) => setBy),
      ...rows.contacts.map(({ madeBy }) => madeBy),
      ...rows.checkInChoice.map(({ recordedBy }) => recordedBy),
      ...rows.radarPause.map(({ setBy }) => setBy),
      ...rows.barriers.map(({ notedBy }) => notedBy),
      ...rows.handovers.flatMap(({ fromId, toId }) => (fromId === null ? [toId] : [fromId, toId])),
    ]
    const staff = await tx
      .select({ id: staffMembers.accountId, name: staffMembers.displayName })
      .from(staffMembers)
      .where(inArray(staffMembers.accountId, recorders))
    const names = new Map<AccountId, string>(staff.map(({ id, name }) => [id, name]))
    const organisations = await tx.select().from(partnerOrganisations)
    const organisationNames = new Map(organisations.map(({ id, name }) => [id, name]))
    const events = await tx
      .select()
      .from(fieldEvents)
      .where(
        inArray(
          fieldEvents.id,
          rows.event.map(({ eventId }) => eventId),
        ),
      )
    const eventNames = new Map(events.map(({ id, title, place }) => [id, `${title}, ${place}`]))
    const { say, inFrench } = ctx.speech
    const named = (name: string | undefined) => name && inFrench(name)
    const held: Held = {
      speech: ctx.speech,
      file,
      rows,
      pools: pools.map(({ name }) => name),
      introductions,
      recordedBy: (accountId) => named(names.get(accountId)) ?? say('vous-même, en ligne'),
      staffName: (accountId) => named(names.get(accountId)) ?? say('la Cité'),
      organisationName: (id) => named(organisationNames.get(id)) ?? say('une structure'),
      eventName: (id) => named(eventNames.get(id)) ?? say('un événement de la Cité'),
    }
    return {
      name: file.name,
      readAt: ctx.clock.now(),
      themes: [...describeToldData(held), ...describeTraces(held)],
      viewers: profile
        ? await listViewers(tx, ctx, { residentId: input.residentId, profileId: profile.id })
        : { identity: [], masked: [] },
    }
  })
}
