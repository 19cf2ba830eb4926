export { establishmentNames } from './journal/establishment-names'
export { sealAuditChain } from './chain/seal-audit-chain.server'
export {
  verifyAuditChain,
  type ChainBreak,
  type ChainReport,
  type Head,
} from './chain/verify-audit-chain.server'
export { readJournal, type JournalEntry, type JournalFilter } from './journal/read-journal.server'
export { recordAudit, type AuditEvent } from './record-audit.server'
