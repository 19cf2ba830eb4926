/** Of a person, null where it is not known: never the same as no. */
export interface Situation {
  /** Whole years. */
  age: number | null
  /** Whether her home is in a priority neighbourhood. */
  neighbourhood: boolean | null
  allowance: Allowance | null
  withoutWork: WithoutWork | null
  level: Level | null
  /** At school, at university or in a training of its own. */
  studies: boolean | null
  /** Registered with France Travail. */
  jobseeker: boolean | null
}

/** Minimum incomes. That of a disability is not kept: it would tell of health. */
export const allowances = ['none', 'rsa', 'ass'] as const
export type Allowance = (typeof allowances)[number]

/** Months registered without work, at least. */
export const withoutWorkBands = ['under_12', 'from_12', 'from_24'] as const
export type WithoutWork = (typeof withoutWorkBands)[number]

/** Of the French framework: 3 is a CAP or a BEP. */
export const levels = ['up_to_3', 'above_3'] as const
export type Level = (typeof levels)[number]

export type ToldSituation = Omit<Situation, 'age' | 'neighbourhood'>

/** Letters of the answers, in the order in which they are sealed. */
const letters = {
  allowance: { none: 'n', rsa: 'r', ass: 'a' },
  withoutWork: { under_12: 'u', from_12: 'y', from_24: 'z' },
  level: { up_to_3: 'l', above_3: 'h' },
} as const
const unknown = '-'

/** Five letters, whatever is known: what is sealed is as long as its text, and must not tell how much. */
export function writeSituation({ allowance, withoutWork, level, studies, jobseeker }: ToldSituation): string {
  const yesOrNo = (value: boolean | null) => (value === null ? unknown : value ? '1' : '0')
  return [
    allowance === null ? unknown : letters.allowance[allowance],
    withoutWork === null ? unknown : letters.withoutWork[withoutWork],
    level === null ? unknown : letters.level[level],
    yesOrNo(studies),
    yesOrNo(jobseeker),
  ].join('')
}

export function readSituation(text: string): ToldSituation {
  const [allowance, withoutWork, level, studies, jobseeker] = text
  const find = <Value extends string>(values: readonly Value[], of: Record<Value, string>, letter?: string) =>
    values.find((value) => of[value] === letter) ?? null
  const isYes = (letter?: string) => (letter === '1' ? true : letter === '0' ? false : null)
  return {
    allowance: find(allowances, letters.allowance, allowance),
    withoutWork: find(withoutWorkBands, letters.withoutWork, withoutWork),
    level: find(levels, letters.level, level),
    studies: isYes(studies),
    jobseeker: isYes(jobseeker),
  }
}
