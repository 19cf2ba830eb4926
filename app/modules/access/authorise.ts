import { forbidden, unauthenticated } from '@/app/platform/errors'
import { can, type Actor, type ActorOf, type Permission } from './shared'

/** @throws DomainError `unauthenticated` for a visitor, `forbidden` for a role without the permission. */
export function authorise(actor: Actor, permission: Permission): void {
  if (can(actor, permission)) return
  throw actor.role === 'visitor' ? unauthenticated() : forbidden()
}

/** Narrows the actor to one of the roles. @throws DomainError like `authorise`. */
export function authoriseRole<R extends Actor['role']>(actor: Actor, ...roles: R[]): ActorOf<R> {
  const wanted: readonly Actor['role'][] = roles
  if (isOneOf<R>(actor, wanted)) return actor
  throw actor.role === 'visitor' ? unauthenticated() : forbidden()
}

function isOneOf<R extends Actor['role']>(
  actor: Actor,
  roles: readonly Actor['role'][],
): actor is ActorOf<R> {
  return roles.includes(actor.role)
}
