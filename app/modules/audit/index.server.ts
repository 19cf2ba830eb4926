export { sealAuditChain } from './chain/seal-audit-chain.server'
export {
  verifyAuditChain,
  type ChainBreak,
  type ChainReport,
  type Head,
} from './chain/verify-audit-chain.server'
export { recordAudit, type AuditEvent } from './record-audit.server'
