import type { RankingPage } from './port'

export const longestPage = 200

/** The page asked of an engine is out of bounds: a mistake in the calling code, not in what a person typed. */
export class InvalidPageError extends Error {
  override readonly name = 'InvalidPageError'
  constructor(readonly page: RankingPage) {
    super(`page out of bounds: offset ${page.offset} (0 or more), limit ${page.limit} (1 to ${longestPage})`)
  }
}

/** @throws {InvalidPageError} */
export function checkRankingPage(page: RankingPage): void {
  const offsetHolds = Number.isSafeInteger(page.offset) && page.offset >= 0
  const limitHolds = Number.isInteger(page.limit) && page.limit >= 1 && page.limit <= longestPage
  if (!offsetHolds || !limitHolds) throw new InvalidPageError(page)
}
