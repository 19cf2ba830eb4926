import type { ProfileDocument } from '@/search/documents'

/** What a person said of herself, in codes, whether or not she is visible. */
export type ProfileFacts = Omit<ProfileDocument, 'id' | 'pools' | 'exposure'>
