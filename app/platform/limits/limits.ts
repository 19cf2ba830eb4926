/** At how many goes, within how long, a door asks for patience. */
interface Limit {
  points: number
  /** Length of the window, which begins with the first go. */
  seconds: number
  /** What happens while the count cannot be kept: whoever knocks goes through, or waits. The reason says why. */
  withoutCount: 'open' | 'closed'
  reason: string
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Every limit of the portal. Figures are for one subject: an account, an establishment, a network address. */
export const limits = {
  sign_in_per_account: {
    points: 5,
    seconds: 15 * minute,
    withoutCount: 'closed',
    reason:
      'The window lasts as long as a link works: whoever is asked to wait has five links in her mailbox that still open. Counted by what was typed, account or not. Each go is a mail to somebody: without a count, none leaves.',
  },
  sign_in_per_address: {
    points: 60,
    seconds: 15 * minute,
    withoutCount: 'closed',
    reason:
      'A workshop of twenty people behind one address, each asking three times. More is somebody trying addresses.',
  },
  link_per_address: {
    points: 600,
    seconds: 15 * minute,
    withoutCount: 'open',
    reason:
      'A token of 256 bits is not guessed: this only spares the database. Whoever holds a good link is not kept outside for want of a count.',
  },
  sign_up_per_address: {
    points: 30,
    seconds: hour,
    withoutCount: 'closed',
    reason:
      'A class signing up together, from one address. Each go writes an account and sends a mail: without a count, none does.',
  },
  introduction_request: {
    points: 25,
    seconds: day,
    withoutCount: 'closed',
    reason:
      'For one establishment. A caseworker speaks with each person asked for: twenty-five are a week of work for the Cité. What is not counted can wait a minute.',
  },
  offer_change: {
    points: 6,
    seconds: day,
    withoutCount: 'closed',
    reason:
      'For one offer that was published. Each change of what it asks tells one more thing of each reference on its list: a start date within a quarter takes seven. An honest offer changes once or twice in its life.',
  },
  offer_criteria: {
    points: 20,
    seconds: day,
    withoutCount: 'closed',
    reason:
      'For one establishment: offers published, and changes of what published ones ask. Publishing anew would otherwise go around the limit of one offer. Ten posts opened on one day, each changed once.',
  },
  subscription_start: {
    points: 20,
    seconds: day,
    withoutCount: 'closed',
    reason:
      'For one account, also what only changes a cadence. Each search that is begun tells, in time, when five new people came; twenty a day are as many as an account may follow at all.',
  },
  offer_count: {
    points: 60,
    seconds: day,
    withoutCount: 'closed',
    reason:
      'For one establishment: different demands of offers being written whose people are counted. Numbers come in steps of five, and one asked for again is the one told before and costs nothing. Whether one person fits is what two demands would tell that differ by her alone: counts leave no two days of a month apart for that (decision 34), and sixty demands that differ otherwise told next to nothing of her. Three offers written in a day, with twenty things tried for each.',
  },
  offer_draft: {
    points: 600,
    seconds: hour,
    withoutCount: 'closed',
    reason:
      'For one account: an offer kept and checked as it is typed, after each pause of two seconds. One every six seconds for an hour. The words stay in the browser meanwhile.',
  },
  contact_read: {
    points: 200,
    seconds: hour,
    withoutCount: 'open',
    reason:
      'For one account, of an employer or of staff. A file a minute all hour long is hard work; three a minute is copying. The row-level rule decides who reads, this only how fast: a call that is due does not wait for a count.',
  },
  export: {
    points: 10,
    seconds: day,
    withoutCount: 'closed',
    reason:
      'For one account. All that is held, in one file: worth stealing, and never urgent within the day.',
  },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits
