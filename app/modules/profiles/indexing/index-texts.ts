import type { IndexFailureReason } from '@/search/index-ledger'

const failureTexts: Readonly<Record<string, string>> = {
  unreachable: 'Le serveur de recherche ne répond pas.',
  timed_out: 'Le serveur de recherche met trop de temps à répondre.',
  overloaded: 'Le serveur de recherche a trop de travail.',
  out_of_resources: 'Le serveur de recherche n’a plus de place ou de mémoire.',
  refused_key: 'Le serveur de recherche refuse la clé de ce portail.',
  index_missing: 'L’index a disparu pendant une écriture.',
  index_exists: 'Un index de ce nom existe déjà.',
  rejected_document:
    'Le serveur de recherche refuse trop de profils à la fois\u00a0: leur forme ne lui convient pas.',
  invalid_request: 'Le serveur de recherche ne comprend pas ce que le portail lui demande.',
  server_fault: 'Le serveur de recherche est en panne.',
  canceled_task: 'Une tâche du serveur de recherche a été annulée.',
  unexpected_answer: 'Ce qui répond à cette adresse n’est pas un serveur de recherche.',
  database: 'La base de données n’a pas répondu.',
} satisfies Record<IndexFailureReason, string>

/** What keeps an index from following, in a sentence. `reason` is an `IndexFailureReason`, or one of another version. */
export function indexFailureText(reason: string): string {
  return failureTexts[reason] ?? 'Le serveur de recherche a répondu par une erreur inconnue.'
}

const rejectionTexts: Readonly<Record<string, string>> = {
  payload_too_large: 'Trop volumineux pour le moteur',
  http_413: 'Trop volumineux pour le moteur',
  max_fields_limit_exceeded: 'Trop de champs pour le moteur',
  invalid_document_id: 'Identifiant refusé par le moteur',
  missing_document_id: 'Identifiant absent',
}

/** Why the engine refuses a profile, in a few words. `code` is the server's. */
export function rejectionText(code: string): string {
  return rejectionTexts[code] ?? 'Contenu refusé par le moteur'
}
