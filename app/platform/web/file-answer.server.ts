import { errorStatuses, isDomainError } from '../errors'

/** What the browser saves under that name. @param type media type, such as `text/csv`. */
export function fileAnswer(body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': typeof body === 'string' ? `${type}; charset=utf-8` : type,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

/** The address of a file is no page, which could say a refusal in its own words: it is said in plain text. */
export async function orRefusalInText(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!isDomainError(error)) throw error
    const headers: HeadersInit = { 'Content-Type': 'text/plain; charset=utf-8' }
    if (error.retryAfter !== null) headers['Retry-After'] = String(error.retryAfter)
    return new Response(error.message, { status: errorStatuses[error.code], headers })
  }
}
