/** Characters of one note. */
export const longestNote = 2000

/** Seconds in which what was asked of the queue can be taken back. */
export const undoSeconds = 10

/** Days ahead to which a person may be left out of the list of calls. */
export const longestPause = 60

/** Views that one caseworker keeps. */
export const mostViews = 12

/** Introductions that one action of the queue takes. */
export const mostMoves = 100
