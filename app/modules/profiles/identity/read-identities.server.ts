import { sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { IntroductionId, ResidentId } from '@/drizzle/ids'
import type { Identity, ReadingPurpose } from './identity'
import { openField } from './seal-identity'

/**
 * The door to identities. The database gives those that the transaction's own role may read, and writes one audit row
 * for each in the same transaction (`identity.read_identities`); whoever it does not open is left out. An employer gets
 * neither address nor birth date.
 * @param input.introductionId on behalf of which introduction, for the audit row.
 */
export async function readIdentities(
  tx: Tx,
  { keyring }: Pick<Context, 'keyring'>,
  input: { residentIds: readonly ResidentId[]; purpose: ReadingPurpose; introductionId?: IntroductionId },
): Promise<Map<ResidentId, Identity>> {
  if (input.residentIds.length === 0) return new Map()
  const wanted = sql.param(`{${input.residentIds.join(',')}}`)
  const rows = await tx.execute<SealedRow>(
    sql`select * from identity.read_identities(${wanted}::uuid[], ${input.purpose}, ${input.introductionId ?? null}::uuid)`,
  )
  return new Map(
    rows.map((row) => {
      const open = (field: keyof Identity, envelope: string) =>
        openField(keyring, field, row.resident_id, envelope)
      const openKnown = (field: keyof Identity, envelope: string | null) =>
        envelope === null ? null : open(field, envelope)
      return [
        row.resident_id,
        {
          givenName: open('givenName', row.given_name),
          familyName: open('familyName', row.family_name),
          phone: openKnown('phone', row.phone),
          email: openKnown('email', row.email),
          address: openKnown('address', row.address),
          birthDate: openKnown('birthDate', row.birth_date),
        },
      ]
    }),
  )
}

type SealedRow = {
  resident_id: ResidentId
  given_name: string
  family_name: string
  phone: string | null
  email: string | null
  address: string | null
  birth_date: string | null
}
