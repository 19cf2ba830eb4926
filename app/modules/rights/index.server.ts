export { eraseResident } from './erase-resident.server'
