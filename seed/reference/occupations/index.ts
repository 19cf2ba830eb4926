import type { OccupationEntry } from '../types'
import { buildingOccupations } from './building'
import { careOccupations } from './care'
import { cateringOccupations } from './catering'
import { childcareOccupations } from './childcare'
import { cleaningOccupations } from './cleaning'
import { industryOccupations } from './industry'
import { logisticsOccupations } from './logistics'
import { officeAndMediationOccupations } from './office-and-mediation'
import { outdoorsAndSecurityOccupations } from './outdoors-and-security'
import { retailOccupations } from './retail'
import { transportOccupations } from './transport'

export const occupationEntries: readonly OccupationEntry[] = [
  ...buildingOccupations,
  ...careOccupations,
  ...cateringOccupations,
  ...childcareOccupations,
  ...cleaningOccupations,
  ...industryOccupations,
  ...logisticsOccupations,
  ...officeAndMediationOccupations,
  ...outdoorsAndSecurityOccupations,
  ...retailOccupations,
  ...transportOccupations,
]
