/** What people say, and how ROME says it, likeliest first. Written from knowledge of everyday job offers. */
export type Wordings = Readonly<Record<string, readonly string[]>>
