import type { OccupationCode, SkillCode } from '@/search/documents'
import { learnLikenesses } from '@/search/likeness/learn-likenesses'
import { currentLikenessParameters } from '@/search/likeness/likeness-parameters'
import type { MatchVocabularyData } from '@/search/scoring/vocabulary'
import { openReleaseFolder } from '@/app/modules/reference/rome/release-folder.server'
import { readRelease } from '@/app/modules/reference/rome/read-release'
import { createRandom } from './random'

export interface BenchVocabulary {
  /** `rome` when made of the official files, otherwise `generated`. */
  source: 'rome' | 'generated'
  data: MatchVocabularyData
  /** What a search by words reads of a skill. */
  labels: ReadonlyMap<SkillCode, string>
  occupations: [OccupationLinks, ...OccupationLinks[]]
}

export interface OccupationLinks {
  code: OccupationCode
  skills: [SkillCode, ...SkillCode[]]
}

export async function readRomeVocabulary(folder: string): Promise<BenchVocabulary> {
  const release = readRelease(await openReleaseFolder(folder))
  const links = new Map<OccupationCode, SkillCode[]>()
  for (const { occupationCode, skillCode } of release.occupationSkills) {
    links.set(occupationCode, [...(links.get(occupationCode) ?? []), skillCode])
  }
  const vocabulary = toVocabulary('rome', links, release.skills, release.neighbours)
  const likenesses = learnLikenesses(release, currentLikenessParameters)
  return { ...vocabulary, data: { ...vocabulary.data, ...likenesses } }
}

/** As ROME is: a few skills in many occupations, most in one or two; macro-skills of some thirty skills. */
export function generateVocabulary(occupationCount = 1500, skillCount = 18_000): BenchVocabulary {
  const random = createRandom(4)
  const codes = Array.from({ length: skillCount }, (_, position) => 100_000 + position)
  const links = new Map<OccupationCode, SkillCode[]>()
  for (let position = 0; position < occupationCount; position += 1) {
    const code = `${'ABCDEFGHIJKLMN'[position % 14] ?? 'A'}${String(1000 + position)}`
    const drawn = new Set<SkillCode>()
    while (drawn.size < 40) drawn.add(codes[Math.floor(random.next() ** 3 * skillCount)] ?? 100_000)
    links.set(code, [...drawn])
  }
  const skills = codes.map((code) => ({
    code,
    macroCode: code % 30 === 0 ? null : 900_000 + (code % 500),
    label: [code % 40, code % 900, code].map(makeWord).join(' '),
  }))
  const occupations = [...links.keys()]
  const neighbours = occupations.flatMap((occupationCode, position) =>
    [1, 2, 3].map((step) => ({
      occupationCode,
      neighbourCode: occupations[(position + step * 14) % occupations.length] ?? occupationCode,
    })),
  )
  return toVocabulary('generated', links, skills, neighbours)
}

/** A word for a number: common ones come back in many labels, as verbs do. */
function makeWord(number: number): string {
  return [...String(number)]
    .map((digit) => 'ba ce di fo gu ly me na pi ro'.split(' ')[Number(digit)])
    .join('')
}

function toVocabulary(
  source: BenchVocabulary['source'],
  links: Map<OccupationCode, SkillCode[]>,
  skills: { code: SkillCode; macroCode: SkillCode | null; label: string }[],
  neighbours: { occupationCode: OccupationCode; neighbourCode: OccupationCode }[],
): BenchVocabulary {
  const uses = new Map<SkillCode, number>()
  for (const codes of links.values()) for (const code of codes) uses.set(code, (uses.get(code) ?? 0) + 1)
  const [first, ...others] = [...links].flatMap(([code, [skill, ...rest]]): OccupationLinks[] =>
    skill === undefined ? [] : [{ code, skills: [skill, ...rest] }],
  )
  if (first === undefined) throw new Error('the vocabulary has no occupation with a skill')
  return {
    source,
    occupations: [first, ...others],
    labels: new Map(skills.map(({ code, label }) => [code, label])),
    data: {
      skills: skills.map(({ code, macroCode }) => ({
        code,
        macroSkill: macroCode,
        occupationCount: uses.get(code) ?? 0,
      })),
      occupationSkills: [...links].map(([occupation, codes]) => ({ occupation, skills: codes })),
      neighbours: neighbours.map(({ occupationCode, neighbourCode }) => ({
        from: occupationCode,
        to: neighbourCode,
      })),
    },
  }
}
