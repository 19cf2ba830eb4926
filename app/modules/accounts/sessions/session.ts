import type { Actor } from '@/app/modules/access/shared'
import type { AccountId, SessionId } from '@/drizzle/ids'
import type { Role } from '@/drizzle/vocabulary'

/** What a session still lacks. One that lacks something acts for nobody: every space is closed to it. */
export type SessionStage = 'open' | 'awaiting_code' | 'awaiting_enrolment'

export interface Session {
  id: SessionId
  tokenDigest: string
  accountId: AccountId
  role: Role
  stage: SessionStage
  secondFactorGiven: boolean
  /** Who acts, once the session is open. */
  actor: Exclude<Actor, { accountId: null }>
}

export type StaffRole = 'caseworker' | 'coordinator'

export function isStaffRole(role: Role): role is StaffRole {
  return role === 'caseworker' || role === 'coordinator'
}

/** Days for which a session lasts. Staff read whole files: theirs ends with the working day. */
export const sessionDays: Record<Role, number> = {
  resident: 30,
  employer: 30,
  caseworker: 0.5,
  coordinator: 0.5,
}

/** Minutes after which a session of staff that nobody uses is over: a desk left for lunch. */
export const staffIdleMinutes = 60

/** Minutes left to give what is lacking: reading a code takes seconds, installing an application takes longer. */
export const pendingMinutes = { awaiting_code: 10, awaiting_enrolment: 30 } as const

export function stageOf(session: {
  role: Role
  enrolled: boolean
  secondFactorAt: Date | null
  /** Of the portal's settings. */
  required: boolean
}): SessionStage {
  if (!isStaffRole(session.role) || session.secondFactorAt !== null) return 'open'
  if (session.enrolled) return 'awaiting_code'
  return session.required ? 'awaiting_enrolment' : 'open'
}
