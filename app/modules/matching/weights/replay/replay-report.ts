import { z } from 'zod'

const count = z.int().min(0)
const place = z.int().min(1).nullable()
const gini = z.number().nullable()

const schema = z.strictObject({
  /** Offers published in so many days before the replay, whatever has become of them. */
  days: count,
  /** Places read of each list. */
  depth: count,
  /** Visible on the day of the replay. */
  people: count,
  /** All first pages together. */
  places: count,
  changed: count,
  entered: count,
  /** Places that somebody of a first page moves by, on average. */
  meanMove: z.number(),
  /** People on more, and on fewer, first pages than before. */
  shownMore: count,
  shownLess: count,
  /** Gini coefficient of the number of first pages that each visible person is on; null when nobody is on any. */
  gini: z.strictObject({ before: gini, after: gini }),
  /** Those whose first page changes most first. */
  offers: z.array(
    z.strictObject({
      title: z.string(),
      /** Inside the offer's gates. */
      people: count,
      places: count,
      changed: count,
      entered: count,
      /** The greatest rises, then the greatest falls; people by the reference that the offer's employer reads. */
      moves: z.array(z.strictObject({ reference: z.string(), before: place, after: place })),
    }),
  ),
})

/** Exact figures, for the portal's own eyes: whoever shows them guards the counts of people. */
export type ReplayReport = z.infer<typeof schema>

/** @throws z.ZodError when the row holds something else. */
export function parseReplayReport(data: unknown): ReplayReport {
  return schema.parse(data)
}
