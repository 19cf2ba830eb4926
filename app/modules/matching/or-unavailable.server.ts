import type { Context } from '@/app/platform/context.server'
import { isEngineUnavailable } from '@/search/port'

/**
 * What the engine says, or that it cannot be asked now: a page then shows all that the database knows, and says so of the
 * rest. @throws whatever `ask` throws otherwise.
 */
export async function orUnavailable<Answer>(
  ctx: Context,
  ask: () => Promise<Answer>,
): Promise<Answer | 'unavailable'> {
  try {
    return await ask()
  } catch (error) {
    if (!isEngineUnavailable(error)) throw error
    ctx.logger.warn({ err: error }, 'no search engine')
    return 'unavailable'
  }
}
