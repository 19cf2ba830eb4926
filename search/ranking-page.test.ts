import { expect, it } from 'vitest'
import { checkRankingPage, InvalidPageError } from './ranking-page'

it.each([
  { offset: 0, limit: 1 },
  { offset: 1_000_000, limit: 200 },
])('accepts %o', (page) => {
  expect(() => checkRankingPage(page)).not.toThrow()
})

it.each([
  { offset: -1, limit: 10 },
  { offset: 0.5, limit: 10 },
  { offset: Number.NaN, limit: 10 },
  { offset: Infinity, limit: 10 },
  { offset: 0, limit: 0 },
  { offset: 0, limit: 201 },
  { offset: 0, limit: 1.5 },
  { offset: 0, limit: Number.NaN },
])('refuses %o', (page) => {
  expect(() => checkRankingPage(page)).toThrow(InvalidPageError)
})
