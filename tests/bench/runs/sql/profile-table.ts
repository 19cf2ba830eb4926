import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { cellToLatLng } from 'h3-js'
import type postgres from 'postgres'
import { languageLevels, travelModes } from '@/drizzle/vocabulary'
import type { LanguageSkill, ProfileDocument } from '@/search/documents'
import { profileBatches, type BenchWorld } from '../../world/bench-source'

const perDegree = Math.PI / 180

/** One row a profile, as one would keep it for one query: arrays, and null for what is not known. */
export async function fillProfileTable(sql: postgres.Sql, world: BenchWorld): Promise<void> {
  await sql`
    create unlogged table bench_profiles (
      id text not null, skills int[] not null, licences text[], certificates int[], languages text[], contracts text[],
      availability int, available_from date, latitude float8, longitude float8,
      walk int, bike int, transit int, car int, pools text[] not null)`
  await pipeline(Readable.from(lines(world)), await sql`copy bench_profiles from stdin`.writable())
  await sql`create index on bench_profiles using gin (skills)`
  await sql`vacuum analyze bench_profiles`
}

/** A language at a level is held at each level below, so that asking is looking for one word. */
export function languageWord({ code, level }: LanguageSkill): string {
  return `${code}-${level}`
}

export function toRadians(cell: string): [latitude: number, longitude: number] {
  const [latitude, longitude] = cellToLatLng(cell)
  return [latitude * perDegree, longitude * perDegree]
}

function* lines(world: BenchWorld): Generator<string> {
  for (const batch of profileBatches(world)) yield batch.map(line).join('')
}

function line(profile: ProfileDocument): string {
  const array = (values: readonly (string | number)[] | null) =>
    values === null ? '\\N' : `{${values.join()}}`
  const levels = ({ code, level }: LanguageSkill) =>
    languageLevels
      .slice(0, languageLevels.indexOf(level) + 1)
      .map((lower) => languageWord({ code, level: lower }))
  const home = profile.homeCell === null ? ['\\N', '\\N'] : toRadians(profile.homeCell)
  const fields = [
    profile.id,
    array(profile.skills),
    array(profile.licences),
    array(profile.certificates),
    array(profile.languages && profile.languages.flatMap(levels)),
    array(profile.contracts),
    profile.availability ?? '\\N',
    profile.availableFrom ?? '\\N',
    ...home,
    ...travelModes.map((mode) => profile.travelLimits?.[mode] ?? '\\N'),
    array(profile.pools),
  ]
  return `${fields.join('\t')}\n`
}
