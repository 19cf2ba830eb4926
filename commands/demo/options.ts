import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { MeilisearchAddress } from '@/search/meilisearch/connect'
import { requireMeilisearch } from '../open-profile-index'
import { CommandError } from '../report-failure'

export interface DemoOptions {
  /** 0: a free one. */
  port: number
  /** Absolute. Holds the database and the secret of this demo. */
  dataFolder: string
  /** Start again from an empty folder. */
  reset: boolean
  residents: number
  /** The server that MEILI_URL names, or null for the engine that lives in the process. */
  meilisearch: MeilisearchAddress | null
}

/** @throws CommandError that names the option and what it takes. */
export function readDemoOptions(argv: string[]): DemoOptions {
  const { values } = parse(argv)
  if (values.engine !== 'embedded' && values.engine !== 'meilisearch') {
    throw new CommandError('--engine attend « embedded » ou « meilisearch ».')
  }
  return {
    port: wholeNumber('--port', values.port, 0, 65_535),
    dataFolder: resolve(values.data),
    reset: values.reset,
    residents: wholeNumber('--residents', values.residents, 10, 100_000),
    meilisearch: values.engine === 'meilisearch' ? requireMeilisearch() : null,
  }
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: {
        port: { type: 'string', default: '3000' },
        data: { type: 'string', default: '.demo' },
        reset: { type: 'boolean', default: false },
        residents: { type: 'string', default: '400' },
        engine: { type: 'string', default: 'embedded' },
      },
    })
  } catch {
    throw new CommandError(
      'Option inconnue. npm run demo -- [--port N] [--data DOSSIER] [--reset] [--residents N] [--engine embedded|meilisearch]',
    )
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d+$/u.test(text) && value >= least && value <= most) return value
  throw new CommandError(`${option} attend un nombre entier de ${least} à ${most}.`)
}
