import { employerVisits } from './employer-visits'
import { publicVisits } from './public-visits'
import { residentVisits } from './resident-visits'
import { staffVisits } from './staff-visits'

export const visits = [...publicVisits, ...residentVisits, ...employerVisits, ...staffVisits]

export type { Stop } from './stop'
export { budgets, type Visit } from './visit'
