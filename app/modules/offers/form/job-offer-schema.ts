import { z } from 'zod'
import { contractKindSchema, licenceSchema, occupationCodeSchema } from '@/app/modules/reference/shared'
import { frenchDate } from '@/app/platform/clock'
import { isId, type EstablishmentId } from '@/drizzle/ids'
import {
  importances,
  languageCodes,
  languageLevels,
  licenceCodes,
  type ContractKind,
} from '@/drizzle/vocabulary'
import { day, euros, ogrNumber, rowsOf, slots, weeklyHours, wholeNumber } from './field-schemas'
import { lowestPayOn, minimumWageOn } from '../check/minimum-wage'
import { maxDescription, maxHourlyPay, maxOfferCertificates, maxOfferSkills } from './limits'
import { readOfferForm, type JobOfferDraft } from './offer-form'

/** An offer that can be published. */
export type JobOffer = JobOfferDraft & { contract: ContractKind }

const indispensable = z.boolean()
const establishmentHint = 'Choisissez l’établissement qui recrute.'
const titleHint = 'Choisissez un métier dans la liste.'
const skillHint = 'Choisissez les compétences dans la liste.'
const certificateHint = 'Choisissez les certificats dans la liste.'
const openingsHint = 'Indiquez le nombre de postes, de 1 à 50.'
const payHint = 'Indiquez un salaire brut de l’heure, par exemple 12,31.'
const experienceHint = 'Indiquez l’expérience demandée en mois, de 0 à 480.'
const descriptionHint = `Gardez ${maxDescription} caractères au plus.`
const [importanceCodes, levels] = [importances.map(String), languageLevels]

function offerFields(today: string) {
  return z.object({
    establishmentId: z
      .string(establishmentHint)
      .refine((text): text is EstablishmentId => isId(text), establishmentHint),
    jobTitleCode: ogrNumber(titleHint).nullable(),
    occupationCode: occupationCodeSchema.nullable(),
    skills: rowsOf(
      z.object({
        code: ogrNumber(skillHint),
        importance: z
          .enum(importanceCodes, 'Choisissez l’importance de chaque compétence, de 1 à 3.')
          .transform((text) => (text === '1' ? 1 : text === '2' ? 2 : 3)),
        indispensable,
      }),
      maxOfferSkills,
      `Gardez ${maxOfferSkills} compétences au plus\u00a0: les plus importantes pour le poste.`,
    ),
    licences: rowsOf(
      z.object({ code: licenceSchema, indispensable }),
      licenceCodes.length,
      'Choisissez les permis dans la liste.',
    ),
    certificates: rowsOf(
      z.object({ code: ogrNumber(certificateHint), indispensable }),
      maxOfferCertificates,
      `Gardez ${maxOfferCertificates} certificats au plus.`,
    ),
    languages: rowsOf(
      z.object({
        code: z.enum(languageCodes, 'Choisissez les langues dans la liste.'),
        level: z.enum(levels, 'Choisissez le niveau demandé pour chaque langue.'),
        indispensable,
      }),
      languageCodes.length,
      'Choisissez les langues dans la liste.',
    ),
    contract: contractKindSchema.nullable(),
    slots,
    hoursPerWeek: weeklyHours.nullable(),
    startsOn: futureDay(today, 2, 'Indiquez une date de début dans les deux ans.').nullable(),
    deadline: futureDay(today, 1, 'Indiquez une date limite dans l’année qui vient.').nullable(),
    openings: z.union([z.null().transform(() => 1), wholeNumber(1, 50, openingsHint)], openingsHint),
    experienceMonths: wholeNumber(0, 480, experienceHint).nullable(),
    hourlyPayMin: euros(maxHourlyPay, payHint).nullable(),
    hourlyPayMax: euros(maxHourlyPay, payHint).nullable(),
    description: z.string(descriptionHint).max(maxDescription, descriptionHint).nullable(),
  })
}

function futureDay(today: string, years: number, message: string) {
  const last = `${Number(today.slice(0, 4)) + years}${today.slice(4)}`
  return day.superRefine((date, ctx) => {
    if (date < today) ctx.addIssue('Cette date est passée. Indiquez aujourd’hui ou une date à venir.')
    else if (date > last) ctx.addIssue(message)
  })
}

/** Runs although another field was refused, so that one answer tells everything; as long as its own fields hold. */
const whenRead = (...names: string[]) => ({
  when: ({ issues }: { issues: { path?: PropertyKey[] | undefined }[] }) =>
    !issues.some(({ path }) => names.includes(String(path?.[0]))),
})

type Pay = Pick<JobOfferDraft, 'contract' | 'hourlyPayMin' | 'hourlyPayMax'>

/** The rules that hold between fields, for a draft as for an offer. */
function draftRules(today: string) {
  const wage = minimumWageOn(today)
  const isReduced = ({ contract }: Pay) =>
    contract === 'apprenticeship' || contract === 'professional_training'
  const isUnderMinimum = ({ contract, hourlyPayMin }: Pay) =>
    hourlyPayMin !== null && hourlyPayMin < (lowestPayOn(today, contract) ?? 0)
  return offerFields(today)
    .refine((offer) => isReduced(offer) || !isUnderMinimum(offer), {
      path: ['hourlyPayMin'],
      error: wage === null ? payHint : minimumPayMessage(wage),
      ...whenRead('contract', 'hourlyPayMin'),
    })
    .refine((offer) => !isReduced(offer) || !isUnderMinimum(offer), {
      path: ['hourlyPayMin'],
      error:
        'Indiquez au moins le minimum légal de ce contrat\u00a0: 27\u00a0% du SMIC en apprentissage, 55\u00a0% en professionnalisation.',
      ...whenRead('contract', 'hourlyPayMin'),
    })
    .refine(({ hourlyPayMin, hourlyPayMax }) => hourlyPayMax === null || hourlyPayMin !== null, {
      path: ['hourlyPayMin'],
      error: 'Indiquez aussi le salaire le plus bas de la fourchette.',
      ...whenRead('hourlyPayMin', 'hourlyPayMax'),
    })
    .refine(
      ({ hourlyPayMin, hourlyPayMax }) =>
        hourlyPayMin === null || hourlyPayMax === null || hourlyPayMax >= hourlyPayMin,
      {
        path: ['hourlyPayMax'],
        error: 'Indiquez un maximum au moins égal au minimum.',
        ...whenRead('hourlyPayMin', 'hourlyPayMax'),
      },
    )
    .refine(
      ({ skills, certificates }) => !certificates.some(({ code }) => skills.some((row) => row.code === code)),
      {
        path: ['certificates'],
        error: 'Un certificat figure aussi dans les compétences. Gardez-le une seule fois.',
        ...whenRead('skills', 'certificates'),
      },
    )
}

/**
 * What a draft may hold: everything optional but the establishment; what is given is already held to the law and to
 * the limits. Over the fields that `readOfferForm` describes.
 * @param today calendar day in Strasbourg, `YYYY-MM-DD`: dates are not before it, pay is judged by its SMIC.
 */
export function jobOfferDraftSchema(today: string) {
  return z.preprocess(readOfferForm, draftRules(today))
}

/** What publishing asks on top of a draft: an occupation and a contract. @param today as for the draft. */
export function jobOfferSchema(today: string) {
  return z.preprocess(
    readOfferForm,
    draftRules(today)
      .refine(({ jobTitleCode, occupationCode }) => jobTitleCode !== null || occupationCode !== null, {
        path: ['jobTitleCode'],
        error: titleHint,
        ...whenRead('jobTitleCode', 'occupationCode'),
      })
      .refine((offer): offer is JobOffer => offer.contract !== null, {
        path: ['contract'],
        error: 'Choisissez un type de contrat.',
        ...whenRead('contract'),
      }),
  )
}

const euroFormat = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 })

function minimumPayMessage({ euros: amount, since }: { euros: number; since: string }): string {
  return `Indiquez un salaire d’au moins ${euroFormat.format(amount)}\u00a0€ de l’heure (SMIC au ${frenchDate(since)}).`
}
