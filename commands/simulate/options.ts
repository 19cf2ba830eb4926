import { parseArgs } from 'node:util'
import { CommandError } from '../report-failure'

export interface SimulateOptions {
  months: number
  residents: number
  seed: number
  /** Whether caseworkers call those whom the radar lists; without, its list is only written down. */
  calls: boolean
  /** How many questions somebody in search answers, from 0 to 1, and days between two of them; null: as usual. */
  replies: number | null
  every: number | null
  /** Where the report goes; null: only on the screen. */
  json: string | null
}

const usage =
  'npm run simulate -- [--months N] [--residents N] [--seed N] [--without-calls] [--replies 0-100] [--every JOURS] [--json FICHIER]'

/** @throws CommandError that names the option and what it takes. */
export function readSimulateOptions(argv: string[]): SimulateOptions {
  const values = parse(argv)
  return {
    months: wholeNumber('--months', values.months, 1, 24),
    residents: wholeNumber('--residents', values.residents, 10, 20_000),
    seed: wholeNumber('--seed', values.seed, 0, 1_000_000),
    calls: !values['without-calls'],
    replies: values.replies === undefined ? null : wholeNumber('--replies', values.replies, 0, 100) / 100,
    every: values.every === undefined ? null : wholeNumber('--every', values.every, 1, 90),
    json: values.json ?? null,
  }
}

function parse(argv: string[]) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        months: { type: 'string', default: '12' },
        residents: { type: 'string', default: '3000' },
        seed: { type: 'string', default: '1' },
        'without-calls': { type: 'boolean', default: false },
        replies: { type: 'string' },
        every: { type: 'string' },
        json: { type: 'string' },
      },
    })
    return values
  } catch {
    throw new CommandError(`Option inconnue. ${usage}`)
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d+$/u.test(text) && value >= least && value <= most) return value
  throw new CommandError(`${option} attend un nombre entier de ${least} à ${most}.`)
}
