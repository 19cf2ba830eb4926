import { shareCards, type CardClass, type CardHolder } from '@/app/modules/profiles/cards/share-cards'

/** People who come, change and leave, their cards as they are published, and all that was ever told of each. */
export function createLivePool() {
  const present = new Map<string, CardHolder>()
  const told = new Map<string, readonly string[]>()
  let classes: CardClass[] = []
  let published = 0

  return {
    people: () => [...present.values()],
    /** What her card shows; nothing when it is bare. */
    shownOf: (id: string): readonly string[] =>
      classes.find((each) => each.id === present.get(id)?.classId)?.shown ?? [],
    /** Somebody who comes or came back, or whose facts are others now. */
    put(person: { id: string; facts: readonly string[] }) {
      const { id, facts } = person
      present.set(id, { id, facts, told: told.get(id) ?? [], classId: present.get(id)?.classId ?? null })
    },
    leave: (id: string) => present.delete(id),
    /** @returns how many people show each card. */
    async publish({ regather }: { regather: boolean }): Promise<number[]> {
      const cards = await shareCards([...present.values()], classes, {
        regather,
        breathe: () => Promise.resolve(),
      })
      published += 1
      classes = cards.map(({ shown, classId }, at) => ({ id: classId ?? `${published}:${at}`, shown }))
      const given = new Map(
        cards.flatMap(({ holders }, at) => holders.map((id) => [id, classes[at]] as const)),
      )
      for (const person of present.values()) {
        const card = given.get(person.id)
        const known = [...new Set([...person.told, ...(card?.shown ?? [])])]
        told.set(person.id, known)
        present.set(person.id, { ...person, told: known, classId: card?.id ?? null })
      }
      return cards.map(({ holders }) => holders.length)
    },
  }
}
