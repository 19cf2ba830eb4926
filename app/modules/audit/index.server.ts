export { establishmentNames } from './journal/establishment-names'
export { sealAuditChain } from './chain/seal-audit-chain.server'
export {
  verifyAuditChain,
  type ChainBreak,
  type ChainReport,
  type Head,
} from './chain/verify-audit-chain.server'
export { exportJournal } from './journal/export-journal.server'
export { readJournal } from './journal/read-journal.server'
export type { JournalEntry, JournalFilter } from './journal/select-entries.server'
export { recordAudit, type AuditEvent } from './record-audit.server'
