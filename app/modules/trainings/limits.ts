/** Characters of a title, of an organisation's name, of a place. */
export const longestTitle = 120
/** Characters of what caseworkers should know of an action. */
export const longestDetails = 600
/** Skills and certificates that one action gives. */
export const mostLearned = 40
/** Of one session. */
export const mostSeats = 500
