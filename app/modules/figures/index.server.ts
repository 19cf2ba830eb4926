export { exportDiagnostic } from './diagnostic/export-diagnostic.server'
export { listPeriods, readPeriod } from './diagnostic/period'
export { readDiagnostic } from './diagnostic/read-diagnostic.server'
export { readFigures } from './read-figures.server'
