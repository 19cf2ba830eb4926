/**
 * The French sentences of one area, which are their own keys: a sentence that changes has to be translated again.
 * No-break spaces are written as plain ones; French gets its own when it is said (`nonBreaking`).
 */
export interface FrenchCatalogue {
  sentences: readonly string[]
  /** By the sentence for several, with `{{n}}`: the one for none and one. */
  counted: Readonly<Record<string, { one: string }>>
}

/** One sentence for each form of the plural that a language has (CLDR). */
export type Plurals = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>

/** The same sentences, all of them and no other, in another language. */
export interface Translation<French extends FrenchCatalogue> {
  sentences: Readonly<Record<French['sentences'][number], string>>
  counted: Readonly<Record<Extract<keyof French['counted'], string>, Plurals>>
}

/** As i18next keeps them: a plural's form is the end of its key. */
export function toResources(counted: Readonly<Record<string, Partial<Plurals>>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counted).flatMap(([sentence, forms]) =>
      Object.entries(forms).map(([form, text]): [string, string] => [`${sentence}_${form}`, text]),
    ),
  )
}
