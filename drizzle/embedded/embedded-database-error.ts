/** Why the embedded database could not be opened; what is on the disk is left as it was found. */
export type EmbeddedDatabaseErrorCode =
  'folder_unwritable' | 'newer_version' | 'folder_in_use' | 'not_a_data_folder' | 'start_failed'

/** `message` is one French line, shown as it is, that says what to do. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError'
  readonly code: EmbeddedDatabaseErrorCode

  constructor(code: EmbeddedDatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'])

/** The `code` of a Node system error or of a PostgreSQL error, or null for anything else. */
export function findErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Turns the refusals of the file system into typed errors; gives any other error back unchanged. */
export function explainFolderError(error: unknown, folder: string): unknown {
  const code = findErrorCode(error)
  if (code !== null && UNWRITABLE.has(code)) {
    return new EmbeddedDatabaseError(
      'folder_unwritable',
      `Impossible de lire ou d’écrire dans «\u00a0${folder}\u00a0»\u00a0: choisissez un autre dossier, ou lancez la commande avec le compte qui l’a créé.`,
      { cause: error },
    )
  }
  if (code === 'ENOSPC') {
    return new EmbeddedDatabaseError(
      'start_failed',
      `Le disque est plein\u00a0: libérez environ 150\u00a0Mo pour «\u00a0${folder}\u00a0» puis relancez.`,
      { cause: error },
    )
  }
  return error
}
