import { frenchStems } from '../../words/french-words'
import type { JobTitle } from '../port'

/**
 * The titles made ready to be compared. Titles, the names that each goes by, the words of those names and the
 * occupations are numbered from 0, and everything else is said in these numbers.
 */
export interface TitleCatalogue {
  titles: readonly JobTitle[]
  /** By code. */
  titleNumbers: ReadonlyMap<number, number>
  words: readonly string[]
  wordNumbers: ReadonlyMap<string, number>
  /** By word, 0 to 1: the fewer occupations use it, the more it says. */
  weights: Float64Array
  /** By name: its title, its occupation, and the sum of the weights of its words. */
  nameTitles: Int32Array
  nameOccupations: Int32Array
  nameWeights: Float64Array
  /** By word: the names that hold it, and the occupations that use it in any title. */
  wordNames: readonly (readonly number[])[]
  wordOccupations: readonly (readonly number[])[]
  occupations: number
}

export function createTitleCatalogue(titles: readonly JobTitle[]): TitleCatalogue {
  const words = new Numbers<string>()
  const occupations = new Numbers<string>()
  const names: { title: number; occupation: number; words: readonly number[] }[] = []
  const wordNames: number[][] = []
  const wordOccupations: Set<number>[] = []
  const use = (word: number, occupation: number) => {
    const users = (wordOccupations[word] ??= new Set())
    users.add(occupation)
  }
  const read = (text: string) => frenchStems(text).map((word) => words.of(word))

  titles.forEach(({ occupationCode, occupationLabel, label, synonyms }, title) => {
    const occupation = occupations.of(occupationCode)
    for (const word of read(occupationLabel)) use(word, occupation)
    for (const name of withoutTwins([...namesOf(label), ...synonyms].map(read))) {
      for (const word of name) {
        use(word, occupation)
        const holders = (wordNames[word] ??= [])
        holders.push(names.length)
      }
      names.push({ title, occupation, words: name })
    }
  })
  const most = Math.log(1 + occupations.size)
  const weights = Float64Array.from(
    words.all,
    (_, word) => Math.log(1 + occupations.size / (wordOccupations[word]?.size ?? 1)) / most,
  )
  return {
    titles,
    titleNumbers: new Map(titles.map(({ code }, number) => [code, number])),
    words: words.all,
    wordNumbers: words.numbers,
    weights,
    nameTitles: Int32Array.from(names, ({ title }) => title),
    nameOccupations: Int32Array.from(names, ({ occupation }) => occupation),
    nameWeights: Float64Array.from(names, (name) =>
      name.words.reduce((sum, word) => sum + (weights[word] ?? 0), 0),
    ),
    wordNames: words.all.map((_, word) => wordNames[word] ?? []),
    wordOccupations: words.all.map((_, word) => [...(wordOccupations[word] ?? [])]),
    occupations: occupations.size,
  }
}

/** Numbers things in the order in which they are first met. */
class Numbers<Thing> {
  readonly numbers = new Map<Thing, number>()
  readonly all: Thing[] = []

  get size(): number {
    return this.all.length
  }

  of(thing: Thing): number {
    const known = this.numbers.get(thing)
    if (known !== undefined) return known
    this.numbers.set(thing, this.all.length)
    return this.all.push(thing) - 1
  }
}

/** The stems by which an engine finds a title. */
export function titleStems({ label, synonyms }: JobTitle): string[] {
  return [...new Set([label, ...synonyms].flatMap(frenchStems))]
}

/**
 * "Aide soignant / Aide soignante de nuit" is read as a man's title and as a woman's, each with all that follows;
 * an acronym between brackets or dashes may be left out.
 */
export function namesOf(label: string): string[] {
  const bare = label.replace(/ ?(?:\([^)]*\)|-\p{Lu}{2,}-)/gu, '')
  return (bare === label ? [label] : [label, bare]).flatMap((name) => {
    const [man, woman, ...others] = name.split(' / ')
    if (man === undefined || woman === undefined || others.length > 0) return [name]
    const follows = woman.split(' ').slice(man.split(' ').length).join(' ')
    return [`${man} ${follows}`, woman]
  })
}

function withoutTwins(names: readonly number[][]): number[][] {
  return [...new Map(names.map((name) => [[...name].sort().join(' '), name])).values()]
}
