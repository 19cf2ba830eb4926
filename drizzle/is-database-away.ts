/**
 * PostgreSQL's classes of "not now" (appendix A of its manual): connection lost, out of disk, memory or connections, being
 * shut down or coming up, read-only meanwhile, an error of the disk. Then the driver's and the system's own.
 */
const notNow =
  /^(?:08\w{3}|53\w{3}|57P\w{2}|25006|58030|CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|EPIPE|ETIMEDOUT)$/u

/** Whether the database could not do what it was asked, through no fault of the question: later it can. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  return notNow.test(String(Reflect.get(error, 'code'))) || isDatabaseAway(Reflect.get(error, 'cause'))
}
