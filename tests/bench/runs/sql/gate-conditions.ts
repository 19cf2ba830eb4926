import type postgres from 'postgres'
import { travelModes } from '@/drizzle/vocabulary'
import type { OfferCriteria } from '@/search/documents'
import { licencesThatMeet } from '@/search/scoring/gates/entitled-licences'
import { travelAssumptions, type ModeAssumptions } from '@/search/scoring/travel-time'
import { includesNight } from '@/search/weekly-slots'
import { languageWord, toRadians } from './profile-table'

/** The gates of an offer as conditions on `bench_profiles`: what is not known closes none of them. Starts with `and`. */
export function gateConditions(sql: postgres.Sql, offer: OfferCriteria): postgres.Fragment {
  const { contract, slots, startsOn, pool } = offer
  const indispensable = <Asked extends { indispensable: boolean }>(asked: readonly Asked[]) =>
    asked.filter((requirement) => requirement.indispensable)
  const skills = indispensable(offer.skills).map(({ code }) => code)
  const certificates = indispensable(offer.certificates).map(({ code }) => code)
  const languages = indispensable(offer.languages).map(languageWord)
  const conditions = [
    ...(pool === null ? [] : [sql`and pools @> ${[pool]}::text[]`]),
    ...(contract === null ? [] : [sql`and (contracts is null or contracts @> ${[contract]}::text[])`]),
    ...(slots === null ? [] : [sql`and (availability is null or availability & ${slots} = ${slots})`]),
    ...(startsOn === null ? [] : [sql`and (available_from is null or available_from <= ${startsOn}::date)`]),
    ...(skills.length === 0 ? [] : [sql`and skills @> ${skills}::int[]`]),
    ...(certificates.length === 0
      ? []
      : [sql`and (certificates is null or certificates @> ${certificates}::int[])`]),
    ...(languages.length === 0 ? [] : [sql`and (languages is null or languages @> ${languages}::text[])`]),
    ...indispensable(offer.licences).map(
      ({ code }) => sql`and (licences is null or licences && ${[...licencesThatMeet(code)]}::text[])`,
    ),
    ...travelCondition(sql, offer),
  ]
  return conditions.reduce((all, condition) => sql`${all} ${condition}`, sql``)
}

function travelCondition(sql: postgres.Sql, { workplaceCell, slots }: OfferCriteria): postgres.Fragment[] {
  if (workplaceCell === null) return []
  const [latitude, longitude] = toRadians(workplaceCell)
  const kilometres = sql`(2 * 6371.007 * asin(sqrt(
    power(sin((latitude - ${latitude}::float8) / 2), 2)
    + cos(latitude) * cos(${latitude}::float8) * power(sin((longitude - ${longitude}::float8) / 2), 2))))`
  const running = travelModes.filter(
    (mode) => travelAssumptions[mode].runsAtNight || slots === null || !includesNight(slots),
  )
  const within = running.map(
    (mode) => sql`or ${sql(mode)} >= ${minutesOf(sql, kilometres, travelAssumptions[mode])}`,
  )
  return [
    sql`and (latitude is null or (walk is null and bike is null and transit is null and car is null)
      ${within.reduce((all, one) => sql`${all} ${one}`, sql``)})`,
  ]
}

/** Minutes of a trip; the stretches of the way one after the other. */
function minutesOf(
  sql: postgres.Sql,
  kilometres: postgres.Fragment,
  { detour, overheadMinutes, stretches }: ModeAssumptions,
): postgres.Fragment {
  let minutes = sql`${overheadMinutes - 0.01}::float8`
  let from = 0
  for (const { upToKilometres, kilometresPerHour } of stretches) {
    const end = Number.isFinite(upToKilometres) ? upToKilometres : 1e9
    minutes = sql`${minutes} + greatest(0, least(${kilometres} * ${detour}::float8, ${end}::float8) - ${from}::float8) * ${60 / kilometresPerHour}::float8`
    from = end
  }
  return sql`(${minutes})`
}
