import type { AccountId, OrganisationId, ResidentId } from '@/drizzle/ids'
import type { Role } from '@/drizzle/vocabulary'

export type VisitorActor = { role: 'visitor'; accountId: null }
/** The portal itself: jobs, deadlines, sign-in. */
export type SystemActor = { role: 'system'; accountId: null }
export type ResidentActor = { role: 'resident'; accountId: AccountId; residentId: ResidentId }
export type EmployerActor = { role: 'employer'; accountId: AccountId }
export type CaseworkerActor = { role: 'caseworker'; accountId: AccountId; organisationId: OrganisationId }
export type CoordinatorActor = { role: 'coordinator'; accountId: AccountId; organisationId: OrganisationId }

/** Who is asking. */
export type Actor =
  VisitorActor | SystemActor | ResidentActor | EmployerActor | CaseworkerActor | CoordinatorActor

export type ActorOf<R extends Actor['role']> = Extract<Actor, { role: R }>

export const visitor: VisitorActor = { role: 'visitor', accountId: null }
export const system: SystemActor = { role: 'system', accountId: null }

export const roleLabels: Record<Role, string> = {
  resident: 'Habitant·e',
  employer: 'Employeur',
  caseworker: 'Conseiller·ère',
  coordinator: 'Coordinateur·rice',
}

/** Where each role's space begins. */
export const homePaths: Record<Role, string> = {
  resident: '/mon-espace',
  employer: '/employeur',
  caseworker: '/conseil',
  coordinator: '/coordination',
}

/** What can be done, by whom. Whose rows it may be done to is said by each verb's scoped query. */
const matrix = {
  'establishment.register': ['employer'],
  'establishment.confirm': ['caseworker'],
  'offer.write': ['employer'],
  'offer.read_ranking': ['employer', 'caseworker'],
  'offer.import': ['system'],
  'offer.override_check': ['caseworker'],
  'profile.write': ['resident', 'caseworker'],
  'profile.read_masked': ['employer', 'caseworker', 'resident'],
  'resident.register': ['caseworker', 'system'],
  'resident.read': ['resident', 'caseworker'],
  'consent.record': ['resident', 'caseworker'],
  'casework.write': ['caseworker'],
  'casework.read': ['caseworker'],
  'introduction.read': ['employer', 'resident', 'caseworker'],
  'introduction.propose': ['caseworker'],
  'introduction.request': ['employer'],
  'search_index.keep': ['coordinator'],
  'territory.read': ['coordinator'],
  'credits.read': ['caseworker', 'coordinator'],
  'training.read': ['caseworker', 'coordinator'],
  'training.write': ['coordinator'],
  'figures.read': ['caseworker', 'coordinator'],
  'retention.read': ['coordinator'],
  'journal.read': ['coordinator'],
  'fairness.read': ['caseworker', 'coordinator'],
  'second_factor.reset': ['coordinator', 'system'],
  'weights.propose': ['system'],
  'weights.read': ['coordinator'],
  'weights.adopt': ['coordinator'],
} as const satisfies Record<string, readonly Actor['role'][]>

export type Permission = keyof typeof matrix

/** Pure, for interface and server alike. */
export function can(actor: Actor, permission: Permission): boolean {
  const allowed: readonly Actor['role'][] = matrix[permission]
  return allowed.includes(actor.role)
}
