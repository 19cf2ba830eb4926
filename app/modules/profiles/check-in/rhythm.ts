/** Days between two questions to whoever agreed to be asked. */
export const askEveryDays = 14

/** Days after which somebody who is visible, and chose nothing, is asked whether her profile still holds. */
export const askVisibleAfterDays = 45

/** Days in which a question counts as waiting: after them it is one without an answer. */
export const answerDays = 4

/** Days for which the link of a question can be used. */
export const linkDays = 30

/** Weeks for which a person can say that it is not the moment. */
export const awayWeeks = [2, 4, 8] as const

/** Days for which a choice holds; each answer makes them begin anew. */
export const choiceDays = 182

/** Of the few lines that are read, or read aloud, before choosing. */
export const checkInNotice = '2026-11'
