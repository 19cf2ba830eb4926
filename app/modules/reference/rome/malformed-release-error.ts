/** The files of an official release cannot be trusted as they are. Nothing of them was loaded. */
export class MalformedReleaseError extends Error {
  override readonly name = 'MalformedReleaseError'

  /**
   * @param file name of the file, or of the folder when that is what is wrong.
   * @param line line of the file, from 1, where the faulty record starts; null when no line is to blame.
   * @param reason French, without final stop.
   */
  constructor(
    readonly file: string,
    readonly line: number | null,
    readonly reason: string,
  ) {
    super(line === null ? `${file}\u00a0: ${reason}.` : `${file}, ligne ${line}\u00a0: ${reason}.`)
  }
}
