/** What any engine behind search/port.ts must do. Each adapter runs this very suite. */
import { describe } from 'vitest'
import { itAnswersByExample } from './engine-examples'
import { itHoldsInAnyWorld } from './engine-properties'
import { withEngineFrom, type CreateEngine } from './with-engine'

export interface ContractOptions {
  /** Worlds generated for each property; fewer for an engine behind a network. */
  worlds?: number
}

export function describeSearchEngine(
  name: string,
  createEngine: CreateEngine,
  { worlds = 150 }: ContractOptions = {},
): void {
  const withEngine = withEngineFrom(createEngine)
  describe(`${name} search engine`, () => {
    itHoldsInAnyWorld(withEngine, worlds)
    itAnswersByExample(withEngine)
  })
}
