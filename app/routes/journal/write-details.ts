import { roleLabels } from '@/app/modules/access/shared'
import type { JournalEntry } from '@/app/modules/audit/index.server'
import { contactOutcomeLabels, nextActionLabels, queueMoveWords } from '@/app/modules/casework/shared'
import {
  agreementChannelLabels,
  declineReasonLabels,
  notHiredReasonLabels,
  pauseLiftReasonLabels,
  refusalReasonLabels,
  silenceAnswerLabels,
  stateLabels,
} from '@/app/modules/introductions/shared'
import { offerStatusLabels } from '@/app/modules/offers/shared'
import { profileStepTitles } from '@/app/modules/profiles/shared'
import { spokenErasureLabels } from '@/app/modules/rights/shared'
import { cadenceLabels } from '@/app/modules/subscriptions/shared'
import { formatDate } from '@/app/ui/format/date'

type Labels = Readonly<Record<string, string | undefined>>

/** How the entries of the journal name what they tell, and what readers call it. */
const names: Labels = {
  account: 'avec un compte',
  answer: 'réponse',
  byHand: 'dit à la main',
  cadence: 'rythme',
  cause: 'à cause de',
  channel: 'canal',
  code: 'code',
  consent: 'accord',
  dueOn: 'pour le',
  ended: 'mises en relation arrêtées',
  entries: 'lignes',
  failures: 'essais',
  from: 'avant',
  ground: 'demandé',
  hits: 'mots signalés',
  in: 'où',
  introduction: 'mise en relation',
  introductions: 'mises en relation',
  kind: 'genre',
  left: 'codes restants',
  minutes: 'minutes',
  move: 'action',
  notice: 'version du texte',
  offers: 'offres',
  outcome: 'résultat',
  pools: 'viviers',
  profiles: 'profils',
  reason: 'raison',
  role: 'rôle',
  rule: 'règle',
  severity: 'gravité',
  stage: 'état',
  step: 'page du profil',
  to: 'après',
  understood: 'question comprise',
}

const channels: Labels = agreementChannelLabels
const moves: Labels = Object.fromEntries(
  Object.entries(queueMoveWords).map(([move, { asked }]) => [move, asked]),
)

/** Codes by the name they stand under: the same one can mean two things. */
const values: Readonly<Record<string, Labels | undefined>> = {
  answer: silenceAnswerLabels,
  cadence: cadenceLabels,
  cause: { employer: 'l’employeur', resident_withdrawal: 'la personne', offer_closed: 'l’offre, fermée' },
  channel: channels,
  from: { ...stateLabels, ...offerStatusLabels, ...roleLabels },
  ground: { ...spokenErasureLabels, online: channels['online'] },
  in: {
    call_list: 'la liste des appels',
    file: 'la fiche',
    introduction: 'une mise en relation',
    list: 'la liste des personnes',
    neighbourhood: 'le quartier',
    queue: 'la file',
    ranking: 'les profils d’une offre',
    unseen_list: 'la page de l’équité',
  },
  kind: nextActionLabels,
  move: moves,
  outcome: contactOutcomeLabels,
  reason: {
    ...declineReasonLabels,
    ...notHiredReasonLabels,
    ...refusalReasonLabels,
    ...pauseLiftReasonLabels,
  },
  role: roleLabels,
  severity: { blocking: 'à corriger', warning: 'à justifier' },
  stage: { open: 'ouverte', awaiting_code: 'attend le code', awaiting_enrolment: 'attend le second facteur' },
  step: profileStepTitles,
  to: roleLabels,
}

/**
 * What an entry tells beside its action, in French. Codes, numbers and ids: anything longer has no place in the journal, and is
 * not shown if it got there. A code without words stays as it is.
 * @param people names of staff by their account's id.
 */
export function writeDetails(details: JournalEntry['details'], people: ReadonlyMap<string, string>): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null && (typeof value !== 'string' || /^[\w.:,-]{1,64}$/u.test(value)))
    .map(([name, value]) => `${names[name] ?? name}\u00a0: ${writeValue(name, value, people)}`)
    .join('\u00a0; ')
}

function writeValue(
  name: string,
  value: JournalEntry['details'][string],
  people: ReadonlyMap<string, string>,
): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  const code = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/u.test(code)) return formatDate(code)
  return values[name]?.[code] ?? people.get(code) ?? code
}
