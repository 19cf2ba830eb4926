import { stateLabels } from '@/app/modules/introductions/shared'
import type { auditEntries } from '@/drizzle/schema'
import { introductionStates } from '@/drizzle/vocabulary'

type Entry = Pick<typeof auditEntries.$inferSelect, 'action' | 'actorRole'>

const actions: Readonly<Record<string, string>> = {
  'identity.viewed': 'identité lue',
  'resident.registered': 'dossier ouvert',
  'resident.exported': 'données exportées',
  'profile.changed': 'profil modifié',
  'profile.confirmed': 'profil confirmé',
  'consent.given': 'accord donné',
  'consent.renewed': 'accord prolongé',
  'consent.withdrawn': 'accord retiré',
  'pools.joined': 'viviers choisis',
  'pools.left': 'viviers quittés',
  'introduction.agreed': 'accord donné pour une offre',
  'session.opened': 'connexion ouverte',
}

const actors: Record<Entry['actorRole'], string> = {
  resident: 'vous',
  employer: 'un employeur',
  caseworker: 'la Cité',
  coordinator: 'la Cité',
  system: 'le portail',
  visitor: 'une personne non connectée',
}

/** One line of the journal in French; an action without words of its own is shown by its code rather than left out. */
export function describeEntry({ action, actorRole }: Entry): string {
  const state = introductionStates.find((each) => action === `introduction.${each}`)
  const what =
    actions[action] ??
    (state === undefined ? action : `mise en relation\u00a0: ${stateLabels[state].toLowerCase()}`)
  return `${what}, par ${actors[actorRole]}`
}
