import type { AccountId, OrganisationId } from '@/drizzle/ids'
import { buildOrganisation, buildStaff, type BuiltStaff, type Source } from '../builders/index.server'
import { showcaseEmails } from '../scenarios/index.server'

export interface Caseworker {
  accountId: AccountId
  organisationId: OrganisationId
}

/** Three partner organisations, six caseworkers, two coordinators, all invented. */
export function makeStaff(source: Source) {
  const make = (
    role: 'caseworker' | 'coordinator',
    organisationId: OrganisationId,
    displayName: string,
    email: string,
  ): BuiltStaff => buildStaff({ role, organisationId, displayName, email }, source)

  const [mission, maison, atelier] = [
    buildOrganisation({ name: 'Mission Grand Ouest des Mailles' }, source),
    buildOrganisation({ name: 'Maison de l’emploi des Deux-Rives-Vertes' }, source),
    buildOrganisation({ name: 'Association Passerelles d’ici' }, source),
  ]
  const caseworkers = [
    make('caseworker', mission.id, 'Hélène Oberlin-Vart', showcaseEmails.caseworker),
    make('caseworker', mission.id, 'Farid Mazouni-Lenz', 'farid@passage-ouest.test'),
    make('caseworker', maison.id, 'Gülşen Altınova', 'gulsen@deux-rives-vertes.test'),
    make('caseworker', maison.id, 'Bruno Weiherstein', 'bruno@deux-rives-vertes.test'),
    make('caseworker', atelier.id, 'Aïssatou Keïtala', 'aissatou@passerelles.test'),
    make('caseworker', atelier.id, 'Mireille Zundelrath', 'mireille@passerelles.test'),
  ]
  const coordinators = [
    make('coordinator', mission.id, 'Solène Kestenholtz', showcaseEmails.coordinator),
    make('coordinator', maison.id, 'Idriss Benchetrane', 'idriss@deux-rives-vertes.test'),
  ]
  return { organisations: [mission, maison, atelier], caseworkers, coordinators }
}
