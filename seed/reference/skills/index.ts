import { certificates } from '../certificates'
import { softSkills } from '../soft-skills'
import type { Skill } from '../types'
import { buildingSkills } from './building'
import { careSkills } from './care'
import { cateringSkills } from './catering'
import { childcareSkills } from './childcare'
import { cleaningSkills } from './cleaning'
import { crossSectorSkills } from './cross-sector'
import { industrySkills } from './industry'
import { logisticsAndTransportSkills } from './logistics-and-transport'
import { officeAndMediationSkills } from './office-and-mediation'
import { outdoorsAndSecuritySkills } from './outdoors-and-security'
import { retailSkills } from './retail'

export const skills: readonly Skill[] = [
  ...buildingSkills,
  ...careSkills,
  ...cateringSkills,
  ...childcareSkills,
  ...cleaningSkills,
  ...crossSectorSkills,
  ...industrySkills,
  ...logisticsAndTransportSkills,
  ...officeAndMediationSkills,
  ...outdoorsAndSecuritySkills,
  ...retailSkills,
  ...softSkills,
  ...certificates,
]
