/**
 * Distinct masked profiles that one employer may be shown in a day, over all her establishments. An honest day is a handful
 * of offers read to the third page of 20, or to the first of 50: 250 to 300 people at most, had no two offers anybody in common.
 */
export const viewsPerDay = {
  /** Coordinators hear of it. */
  alert: 300,
  /** Nothing new is shown until tomorrow; what was seen stays open. */
  stop: 900,
} as const
