import { indexFailureText } from '@/app/modules/profiles/shared'
import { SearchServerError } from '@/search/meilisearch/errors'

/**
 * Ends a command that cannot go on: one line that says what to do, exit code 1.
 * Errors that carry such a line are named; of any other, only its kind is told (LOG_LEVEL=debug shows the rest).
 */
export function reportFailure(error: unknown): never {
  process.stderr.write(`${describeFailure(error)}\n`)
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error)
  process.exit(1)
}

const spoken = new Set([
  'CommandError',
  'DatabaseLoginError',
  'EmbeddedDatabaseError',
  'EnvironmentError',
  'KeysRefusedError',
  'MalformedReleaseError',
  'NewerDatabaseError',
])

/** The command was called wrongly or cannot work here; `message` is French and says what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'Arrêt : erreur inconnue.'
  if (spoken.has(error.name)) return error.message
  if (error instanceof SearchServerError) return describeSearchFailure(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'CONNECT_TIMEOUT':
      return 'La base de données ne répond pas. Vérifiez DATABASE_URL, et que PostgreSQL est démarré.'
    case '28P01':
    case '28000':
      return 'La base de données refuse ce compte. Vérifiez l’utilisateur et le mot de passe dans DATABASE_URL.'
    case '3D000':
      return 'Cette base de données n’existe pas. Créez-la, ou corrigez DATABASE_URL.'
    default:
      return `Arrêt sur une erreur imprévue (${code}). Relancez avec LOG_LEVEL=debug pour le détail.`
  }
}

function describeSearchFailure({ reason, code }: SearchServerError): string {
  const advice =
    reason === 'refused_key'
      ? 'Vérifiez MEILI_KEY\u00a0: npm run search:setup donne la clé de chaque commande.'
      : 'Vérifiez MEILI_URL, et que Meilisearch est démarré.'
  return `${indexFailureText(reason)}${code === null ? '' : ` (${code})`} ${advice}`
}
