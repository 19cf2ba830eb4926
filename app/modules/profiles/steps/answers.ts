/** The bounds and the fixed answers of the steps: what their fields show, apart from what judges them. */
export const maxSought = 5
export const maxHeld = 10
export const maxHeldMonths = 600
export const maxSkills = 60
export const maxCertificates = 30

export const doNotKnow = 'Je ne sais pas'
export const noExperience = 'Je n’ai pas encore travaillé'
export const noLicence = 'Je n’ai pas de permis'
export const noCertificate = 'Je n’ai pas de certificat'

/** Value of field `place` that leaves the recorded home as it is. */
export const unchangedPlace = 'unchanged'
