/** A path of the portal, or null: anything else would lead readers to where somebody else wants them. */
export function ownPath(path: string, { origin }: URL): string | null {
  const ours = path.startsWith('/') && URL.canParse(path, origin) && new URL(path, origin).origin === origin
  return ours ? path : null
}
