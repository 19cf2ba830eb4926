import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'
import { Sealed } from '../sealed'

/** Primary key of one kind of row; ids are given by the database unless the caller names one. */
export const primaryId = <Kind extends string>() => uuid().$type<Kind>().primaryKey().defaultRandom()

export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

/** A domain of the database that takes envelopes only: clear text cannot be stored by mistake. */
export const sealedType = 'sealed_text'

/**
 * Text under encryption, opened only where it stands: in this column, of the row that its table's one primary key
 * names. `npm run keys:rotate` finds these columns by their type.
 */
export const sealedText = customType<{ data: Sealed; driverData: string }>({
  dataType: () => sealedType,
  toDriver: (sealed) => sealed.envelope,
  fromDriver: (envelope) => new Sealed(envelope),
})
