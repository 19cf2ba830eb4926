export { EmbeddedDatabaseError, type EmbeddedDatabaseErrorCode } from './embedded-database-error'
export { removeEmbeddedDatabase } from './remove-embedded-database.server'
export {
  type EmbeddedDatabase,
  type EmbeddedDatabaseOptions,
  startEmbeddedDatabase,
} from './start-embedded-database.server'
