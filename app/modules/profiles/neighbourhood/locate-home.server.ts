import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { findNeighbourhood } from '@/app/modules/reference/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid, notFound, unavailable } from '@/app/platform/errors'
import { GeocoderError } from '@/app/platform/geocoder/geocoder'
import type { ResidentId } from '@/drizzle/ids'
import { readIdentities } from '../identity/read-identities.server'
import { writeHomeNeighbourhood } from './write-home-neighbourhood.server'

/**
 * A caseworker has it looked up in which priority neighbourhood a person's address is. The address goes to the geocoder, and the
 * point that comes back is not kept.
 * @throws DomainError `invalid` without an address or a geocoder, `unavailable` when the geocoder does not answer.
 */
export async function locateHome({
  ctx,
  input: { residentId },
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: by } = authoriseRole(ctx.actor, 'caseworker')
  const { geocoder } = ctx
  const identity = await transact(ctx, async (tx, inner) =>
    (await readIdentities(tx, inner, { residentIds: [residentId], purpose: 'neighbourhood' })).get(
      residentId,
    ),
  )
  if (!identity) throw notFound()
  const { address } = identity
  if (address === null) throw invalid({ form: ['Notez d’abord son adresse, dans son identité.'] })
  if (geocoder === null) {
    throw invalid({
      form: ['Aucun service d’adresses n’est réglé ici\u00a0: indiquez le quartier vous-même.'],
    })
  }
  const place = await geocoder.locate(address).catch((error: unknown) => {
    if (!(error instanceof GeocoderError)) throw error
    ctx.logger.warn({ reason: error.reason, code: error.code }, 'geocoder')
    throw unavailable()
  })
  await transact(ctx, async (tx, inner) => {
    const held = await holdShared(tx, inner, residentId, 'contact')
    const code = place && (await findNeighbourhood(tx, place))
    const answer =
      place === null
        ? ({ kind: 'not_found' } as const)
        : code === null
          ? ({ kind: 'outside' } as const)
          : ({ kind: 'inside', code } as const)
    await writeHomeNeighbourhood(tx, inner, held.residentId, { answer, address, byHand: false, by })
  })
}
