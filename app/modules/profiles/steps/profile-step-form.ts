import { travelModes } from '@/drizzle/vocabulary'
import type { ResidentFile } from '../files/resident-file'
import { unchangedPlace } from './answers'
import { slotNames } from './conditions'
import type { ProfileStep } from './profile-steps'

type Answer = Record<string, string | string[]>

/**
 * What a file holds as the fields of a step's form, the inverse of `profileStepSchema`. Null in the file leaves its
 * "je ne sais pas" unticked: nobody knows whether it was said or the question never read.
 */
export function toProfileStepForm(
  step: ProfileStep,
  { identity, profile }: Pick<ResidentFile, 'identity' | 'profile'>,
): Answer {
  switch (step) {
    case 'identity':
      return {
        givenName: identity.givenName,
        familyName: identity.familyName,
        phone: national(identity.phone ?? ''),
        email: identity.email ?? '',
        address: identity.address ?? '',
        birthDate: identity.birthDate ?? '',
      }
    case 'occupations':
      return { sought: profile.occupationsSought.map(({ code }) => code) }
    case 'experience':
      return {
        held: profile.occupationsHeld.map(({ code }) => code),
        months: profile.occupationsHeld.map(({ months }) => String(months)),
      }
    case 'skills':
      return { skills: profile.skills.map(({ code }) => String(code)) }
    case 'licences':
      return {
        licences: profile.licences ?? [],
        certificates: profile.certificates?.map(({ code }) => String(code)) ?? [],
        ...(profile.licences?.length === 0 && { noLicence: 'on' }),
        ...(profile.certificates?.length === 0 && { noCertificate: 'on' }),
      }
    case 'languages':
      return {
        language: profile.languages?.map(({ code }) => code) ?? [],
        level: profile.languages?.map(({ level }) => level) ?? [],
      }
    case 'availability':
      return {
        slots: profile.availability === null ? [] : slotNames(profile.availability),
        from: profile.availableFrom ?? '',
      }
    case 'mobility':
      return {
        place: profile.place?.code ?? (profile.homeCell === null ? '' : unchangedPlace),
        ...Object.fromEntries(travelModes.map((mode) => [mode, String(profile.travelLimits?.[mode] ?? '')])),
      }
    case 'contracts':
      return { contracts: profile.contracts ?? [] }
  }
}

/** As people write it: `+33612345678` gives `06 12 34 56 78`. */
const national = (phone: string) => phone.replace(/^\+33/, '0').replace(/(\d{2})(?=\d)/g, '$1 ')
