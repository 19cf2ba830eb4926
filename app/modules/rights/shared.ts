/** How a person asked for it, or why it was due without her asking. */
export const erasureGrounds = ['online', 'phone', 'in_person', 'post', 'retention'] as const
export type ErasureGround = (typeof erasureGrounds)[number]
