/** How many people must share whatever an employer reads of one of them, and the least number she is told (privacy, point 5). */
export const k = 5
