import { latLngToCell } from 'h3-js'
import { parisDate } from '@/app/platform/clock'
import type { Cell } from '@/search/documents'
import type { OfferText } from '../check/check-offer'
import type { OfferForm } from '../form/offer-form'
import { listUnread } from './list-unread'
import { note, type Note, type Reading } from './note'
import { rawOfferSchema, type RawOffer } from './read/raw-offer'
import { readLanguages, readLicences, readSkills, readSoftSkills } from './read/read-demands'
import { readSlots, readWeeklyHours } from './read/read-hours'
import { readPay } from './read/read-pay'
import { readTexts } from './read/read-texts'
import { readContract, readExperience, readOpenings } from './read/read-terms'

export interface MappedOffer {
  /** The source's own id; null when it gives none, and the offer cannot be told from others. */
  sourceId: string | null
  /** When it was made; null when not said. Its dates and pay are judged as of then. */
  createdAt: Date | null
  /** Labels whose codes only the vocabulary knows. */
  jobTitleLabel: string | null
  softSkills: { field: string; label: string }[]
  /** Null when the source names no place. `cell` is null when it gives no coordinates. */
  workplace: { label: string; communeCode: string | null; cell: Cell | null } | null
  /** For the offer check; not kept. */
  texts: OfferText[]
  /** What it asks, as the offer's own form would post it; without an establishment. */
  form: OfferForm
}

/**
 * Reads one offer of France Travail's "Offres d'emploi v2". Pure: codes are not looked up here.
 * @param importedAt judges an offer that does not say when it was made.
 * @returns `notes` lists everything it says that `input` does not hold as said.
 */
export function mapFranceTravailOffer(
  raw: unknown,
  importedAt: Date = new Date(),
): { input: MappedOffer; notes: Note[] } {
  const notes = listUnread(raw)
  const keep = <T>(reading: Reading<T>): T => {
    notes.push(...reading.notes)
    return reading.value
  }
  const offer = rawOfferSchema.catch(() => rawOfferSchema.parse({})).parse(raw)
  const createdAt = keep(readMoment(offer))
  const contract = keep(readContract(offer))
  const hoursPerWeek = keep(readWeeklyHours(offer.dureeTravailLibelle, offer.dureeTravailLibelleConverti))
  const pay = keep(
    readPay(offer.salaire?.libelle, { hoursPerWeek, madeOn: parisDate(createdAt ?? importedAt), contract }),
  )
  const experienceMonths = keep(readExperience(offer))
  const form: OfferForm = {
    ...given('occupationCode', offer.romeCode),
    ...given('contract', contract),
    ...given('hoursPerWeek', hoursPerWeek),
    ...given('experienceMonths', experienceMonths),
    ...given('hourlyPayMin', pay?.min ?? null),
    ...given('hourlyPayMax', pay?.max ?? null),
    openings: String(keep(readOpenings(offer))),
    slots: keep(readSlots(workingTimes(offer))),
    ...rows('skills', 'importance', keep(readSkills(offer))),
    ...rows('licences', 'indispensable', keep(readLicences(offer))),
    ...rows('languages', 'indispensable', keep(readLanguages(offer))),
  }
  for (const code of [form['languages'] ?? []].flat()) form[`level-${code}`] = 'A1'
  return {
    input: {
      sourceId: offer.id?.trim() || null,
      createdAt,
      jobTitleLabel: offer.appellationlibelle ?? null,
      softSkills: readSoftSkills(offer),
      workplace: keep(readWorkplace(offer)),
      texts: readTexts(raw),
      form,
    },
    notes,
  }
}

function readMoment({ dateCreation }: RawOffer): Reading<Date | null> {
  const moment = new Date(dateCreation ?? '')
  if (!Number.isNaN(moment.getTime())) return { value: moment, notes: [] }
  const why = 'Sans date de création\u00a0: l’offre est jugée au jour de l’import.'
  return { value: null, notes: [note('assumed', 'dateCreation', dateCreation ?? '', why)] }
}

/** The first of `horaires` repeats `dureeTravailLibelle`. */
function workingTimes(offer: RawOffer): { field: string; text: string }[] {
  const context = (offer.contexteTravail?.horaires ?? []).flatMap((text, index) =>
    text === null ? [] : [{ field: `contexteTravail.horaires[${index}]`, text }],
  )
  const duration = offer.dureeTravailLibelle
  const said = duration === undefined || context.some(({ text }) => text.trim() === duration.trim())
  return said ? context : [{ field: 'dureeTravailLibelle', text: duration }, ...context]
}

function readWorkplace({ lieuTravail }: RawOffer): Reading<MappedOffer['workplace']> {
  const unknown = (why: string) => note('assumed', 'lieuTravail', lieuTravail ?? '', why)
  const label = lieuTravail?.libelle?.trim() || null
  if (lieuTravail === undefined || label === null) {
    return {
      value: null,
      notes: [unknown('Sans lieu de travail\u00a0: le trajet reste «\u00a0à vérifier\u00a0».')],
    }
  }
  const { latitude, longitude, commune } = lieuTravail
  const located = latitude !== undefined && longitude !== undefined && isOnEarth(latitude, longitude)
  return {
    value: {
      label: label.slice(0, 120),
      communeCode: commune !== undefined && /^[0-9AB]{5}$/u.test(commune) ? commune : null,
      cell: located ? latLngToCell(latitude, longitude, 9) : null,
    },
    notes: located
      ? []
      : [unknown('Sans coordonnées utilisables\u00a0: le trajet reste «\u00a0à vérifier\u00a0».')],
  }
}

/** Two zeros are how some sources say "not known". */
function isOnEarth(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
}

function given(name: string, value: string | number | null | undefined): OfferForm {
  return value === null || value === undefined ? {} : { [name]: String(value) }
}

/** Rows of the form: the codes, and one field per code that has something to say. */
function rows(name: string, sibling: string, values: ReadonlyMap<string, string | boolean>): OfferForm {
  const form: OfferForm = { [name]: [...values.keys()] }
  for (const [code, value] of values) {
    if (value !== false) form[`${sibling}-${code}`] = value === true ? 'on' : value
  }
  return form
}
