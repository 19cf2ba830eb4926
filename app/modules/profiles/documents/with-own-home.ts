import type { Cell, ProfileDocument } from '@/search/documents'

/** For what somebody is told of her own answers: a home that is told and not placed for now is no empty answer. */
export function withOwnHome(document: ProfileDocument, home: Cell | null): ProfileDocument {
  return document.homeCell === null ? { ...document, homeCell: home } : document
}
