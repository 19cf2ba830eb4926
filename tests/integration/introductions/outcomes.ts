import { isDomainError, type ErrorCode } from '@/app/platform/errors'

/** `done`, or how the portal said no. Anything else is a fault of the portal, and fails the test. */
export async function outcomeOf(work: Promise<unknown>): Promise<'done' | ErrorCode> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (isDomainError(error)) return error.code
    throw error
  }
}
