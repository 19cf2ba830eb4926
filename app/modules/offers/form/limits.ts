export const maxOfferSkills = 30
export const maxOfferCertificates = 10
export const maxHourlyPay = 200
/** Characters. */
export const maxDescription = 3000
