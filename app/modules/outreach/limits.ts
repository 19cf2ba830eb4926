/** Characters of an event's title, and of its place: they stand on a poster. */
export const longestEventLine = 80
/** Days before and after which an event can be chosen where people are signed up. */
export const daysAround = 7
/** Days after an event for which its poster still counts for it; then it leads to the ordinary sign-up. */
export const posterDays = 30
/** Past events on one page. */
export const eventsPerPage = 30
