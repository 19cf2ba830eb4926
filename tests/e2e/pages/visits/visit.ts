import type { PageLanguage } from '@/app/words/languages'
import type { Stop } from './stop'

/** Whose pages, and how much they may weigh: residents and the public have old phones and little data. */
export interface Visit {
  who: string
  email: string | null
  /** Where somebody new leaves that address; who is known asks for a link to sign in. */
  signUp?: '/inscription/employeur' | '/inscription/habitant'
  /** Chosen before anything else; every page of the visit must speak it. French when left out. */
  language?: PageLanguage
  budget: keyof typeof budgets
  stops: readonly Stop[]
}

/** Bytes as they travel, compressed. */
export const budgets = {
  light: { all: 40_000, scripts: 0 },
  work: { all: Infinity, scripts: 140_000 },
}
