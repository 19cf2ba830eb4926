/** A number that was given on the command line. @throws Error when it is no whole number of 1 or more. */
export function readCount(name: string, text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--${name} is a whole number of 1 or more, not ${text}`)
  return count
}
