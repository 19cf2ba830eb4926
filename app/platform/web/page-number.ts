/** The `page` of an address, from 1; anything else than a whole number is the first. */
export function readPage(url: URL): number {
  const text = url.searchParams.get('page') ?? ''
  return /^[1-9][0-9]{0,4}$/u.test(text) ? Number(text) : 1
}
