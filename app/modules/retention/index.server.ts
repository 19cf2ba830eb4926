export { listRetentionRuns, type PastRun } from './list-runs.server'
export { runRetention, type RetentionRun } from './run-retention.server'
export { warnOfErasure } from './warn-of-erasure.server'
