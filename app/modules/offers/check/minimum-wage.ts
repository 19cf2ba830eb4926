/**
 * Legal minimum wage (SMIC) by the day it took effect: gross euros per hour, mainland France (Code du travail
 * L3231-2 and following). Newest last. Before the first day nothing is known here, so nothing is refused.
 */
const minimumWages = [
  { since: '2024-01-01', euros: 11.65 },
  { since: '2024-11-01', euros: 11.88 },
  { since: '2026-01-01', euros: 12.02 },
  { since: '2026-06-01', euros: 12.31 },
] as const

export interface MinimumWage {
  /** Day it took effect. */
  since: string
  /** Gross euros per hour. */
  euros: number
}

/** The SMIC in force on a day, or null for a day before those listed. */
export function minimumWageOn(day: string): MinimumWage | null {
  return minimumWages.findLast(({ since }) => since <= day) ?? null
}

/**
 * Contracts whose legal minimum is a share of the SMIC by age, which an offer cannot ask. The lowest share the law
 * names is the only pay that is unlawful for everyone (Code du travail D6222-26: 27 %, D6325-15: 55 %).
 */
const lowestShares: Partial<Record<string, number>> = { apprenticeship: 0.27, professional_training: 0.55 }

/** The least an offer may pay on a day under a contract: gross euros per hour, or null when not known. */
export function lowestPayOn(day: string, contract: string | null): number | null {
  const wage = minimumWageOn(day)
  if (!wage) return null
  const share = (contract === null ? undefined : lowestShares[contract]) ?? 1
  return Math.ceil(Math.round(wage.euros * share * 1e6) / 1e4) / 100
}

/** Hours that a full-time month counts: 35 a week (Code du travail L3121-27). */
export const monthlyHours = 151.67
