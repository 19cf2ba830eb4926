import type { Concept } from '../text/mark-concepts'
import { bodies } from './bodies'
import { minds } from './minds'
import { money } from './money'
import { persons } from './persons'
import { places } from './places'
import { choices, stances } from './stances'

/** What the wording rules name `@so`: one meaning, its many sayings, and what those mean elsewhere. */
export const concepts: Readonly<Record<string, Concept>> = {
  ...stances,
  ...choices,
  ...persons,
  ...places,
  ...bodies,
  ...minds,
  ...money,
}
