import type { OccupationCode } from '../documents'

/** A ROME "appellation", as look-ups need it. */
export interface JobTitle {
  /** OGR number. */
  code: number
  /** Masculine and feminine, such as "Serveur / Serveuse de bar". */
  label: string
  occupationCode: OccupationCode
  occupationLabel: string
  /** What people of this territory type for it. */
  synonyms: readonly string[]
}

export interface RankedTitle {
  code: number
  occupationCode: OccupationCode
  /** Only to be compared with others of the same answer. */
  score: number
}

/** From what people type to job titles. */
export interface JobTitleLookup {
  /** Every title that answers, best first, equals by code. Forgives accents, gender, number, beginnings and slips. */
  find(query: string): readonly RankedTitle[] | Promise<readonly RankedTitle[]>
}
