/** By which way somebody without an online space asks. */
export const spokenErasureGrounds = ['phone', 'in_person', 'post'] as const
export type SpokenErasureGround = (typeof spokenErasureGrounds)[number]
/** How a person asked for it, or why it was due without her asking. */
export type ErasureGround = SpokenErasureGround | 'online' | 'retention'
