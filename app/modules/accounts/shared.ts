import type { EstablishmentStatus } from '@/drizzle/vocabulary'

/** Minutes for which a sign-in link works. */
export const signInLinkMinutes = 15

export { establishmentSchema, type EstablishmentInput } from './establishments/form/schemas'
export { importSiret, maxEstablishmentsPerAccount } from './establishments/form/limits'
export { isValidSiret, normaliseSiret } from './establishments/form/siret'
export {
  emailSchema,
  employerSignUpSchema,
  optionalCodeSchema,
  signInRequestSchema,
  staffRegistrationSchema,
  typedCodeSchema,
  type StaffRegistration,
} from './schemas'

export const establishmentStatusLabels: Record<EstablishmentStatus, string> = {
  pending: 'En attente de vérification',
  confirmed: 'Vérifié',
  rejected: 'Non retenu',
}
