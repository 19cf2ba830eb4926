/** Characters of one note. */
export const longestNote = 2000
