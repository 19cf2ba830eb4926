import { randomInt } from 'node:crypto'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import { plainAlphabet } from '@/app/platform/tokens.server'
import { newId, type FieldEventId } from '@/drizzle/ids'
import { fieldEvents, fieldEventStaff } from '@/drizzle/schema'
import type { FieldEventInput } from '../shared'
import { readEventOptions } from './read-event-options.server'

/** Signs of a code: forty bits, so that nobody comes upon an event by trying. */
const codeLength = 8

/**
 * Plans an event. @returns its id.
 * @throws DomainError `invalid` for a day that is past, and for an organisation, a neighbourhood or a colleague that was not to be chosen.
 */
export async function planFieldEvent({
  ctx,
  input,
}: {
  ctx: Context
  input: FieldEventInput
}): Promise<FieldEventId> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: plannedBy } = authoriseRole(ctx.actor, 'caseworker')
  const now = ctx.clock.now()
  if (input.heldOn < parisDate(now)) {
    throw invalid({ heldOn: ['Choisissez aujourd’hui ou un jour à venir.'] })
  }
  const options = await readEventOptions({ ctx })
  const { staff, ...event } = input
  if (options.organisations.every(({ id }) => id !== event.organisationId)) {
    throw invalid({ organisationId: ['Choisissez une structure de la liste.'] })
  }
  if (
    event.neighbourhood !== null &&
    !options.neighbourhoods.some(({ code }) => code === event.neighbourhood)
  ) {
    throw invalid({ neighbourhood: ['Choisissez un quartier de la liste.'] })
  }
  const known = new Set(options.colleagues.map(({ accountId }) => accountId))
  if (!staff.every((accountId) => known.has(accountId))) {
    throw invalid({ staff: ['Choisissez des collègues de la liste.'] })
  }
  return transact(ctx, async (tx, inner) => {
    const id: FieldEventId = newId()
    await tx.insert(fieldEvents).values({ id, ...event, code: newCode(), plannedBy, plannedAt: now })
    if (staff.length > 0) {
      await tx.insert(fieldEventStaff).values(staff.map((accountId) => ({ eventId: id, accountId })))
    }
    await recordAudit(tx, inner, {
      action: 'field_event.planned',
      subject: { kind: 'field_event', id },
      details: { heldOn: event.heldOn, organisationId: event.organisationId },
    })
    return id
  })
}

const newCode = () =>
  Array.from({ length: codeLength }, () => plainAlphabet.charAt(randomInt(plainAlphabet.length))).join('')
