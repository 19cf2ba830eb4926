export { eraseResident } from './erase-resident.server'
export { exportReadable, exportResident, type ResidentExport } from './export-resident.server'
export { getHeldData, type HeldData } from './get-held-data.server'
export type { Viewers } from './list-viewers.server'
