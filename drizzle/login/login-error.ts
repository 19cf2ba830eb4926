/** The portal's login is not what it must be; `message` is French and says what to do. */
export class DatabaseLoginError extends Error {
  override readonly name = 'DatabaseLoginError'
}
