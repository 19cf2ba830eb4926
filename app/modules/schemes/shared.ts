import type { GuardedCount } from '@/app/modules/matching/shared'
import type { SchemeEnrolmentId } from '@/drizzle/ids'
import type { SchemeCode } from '@/drizzle/vocabulary'
import type { Judgement } from './eligibility/judge-scheme'
import type { Allowance, Level, ToldSituation, WithoutWork } from './eligibility/situation'

export {
  allowances,
  levels,
  readSituation,
  withoutWorkBands,
  type ToldSituation,
} from './eligibility/situation'
export { schemeNames } from './eligibility/schemes'
export { enrolmentSchema, schemeSchema, situationSchema } from './schemas'

export const allowanceLabels: Record<Allowance, string> = { none: 'Ni RSA ni ASS', rsa: 'RSA', ass: 'ASS' }

export const withoutWorkLabels: Record<WithoutWork, string> = {
  under_12: 'Moins de 12\u00a0mois',
  from_12: 'De 12 à 23\u00a0mois',
  from_24: '24\u00a0mois ou plus',
}

export const levelLabels: Record<Level, string> = {
  up_to_3: 'CAP, BEP ou moins',
  above_3: 'Plus que le CAP ou le BEP',
}

/** One scheme for one person, in words. */
export interface SchemeView {
  code: SchemeCode
  name: string
  purpose: string
  state: Judgement['state']
  why: string[]
  /** What to ask when it is to be checked, what is not met when it is closed. */
  missing: string[]
  source: string
  /** Day on which the rule was last read. */
  readOn: string
  note: string | null
  /** Where she is in it. */
  enrolment: { id: SchemeEnrolmentId; organisation: string; enteredOn: string } | null
}

export interface SchemesView {
  situation: ToldSituation | null
  toldAt: Date | null
  schemes: SchemeView[]
}

/** Of hires, each counted once, and who contributed to them. */
export interface HireCredits {
  hires: GuardedCount
  schemes: CreditLine[]
  organisations: CreditLine[]
}

export interface CreditLine {
  name: string
  /** Hires to which it contributed, whoever else did. */
  contributed: GuardedCount
  /** Its part of them, each hire shared evenly between its contributors; null under k hires. */
  part: number | null
}
