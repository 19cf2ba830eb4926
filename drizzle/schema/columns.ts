import { timestamp, uuid } from 'drizzle-orm/pg-core'

/** Primary key of one kind of row; ids are given by the database unless the caller names one. */
export const primaryId = <Kind extends string>() => uuid().$type<Kind>().primaryKey().defaultRandom()

export const moment = () => timestamp({ withTimezone: true, mode: 'date' })
