import type { ProfileDocument } from '@/search/documents'

/** What a person said of herself, in codes, whether or not she is visible, with the cell of her own home. */
export type ProfileFacts = Omit<ProfileDocument, 'id' | 'pools' | 'exposure'>
