import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { readPageLanguage } from '@/app/platform/web/cookies.server'
import { french } from '@/app/words/french'
import { speechIn } from '@/app/words/speeches.server'
import { isSpoken, SpeechProvider } from '@/app/words/use-speech'

/** Milliseconds. */
const abortDelay = 10_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, portal }: AppLoadContext,
): Promise<Response> {
  const speech = speaks(remixContext) ? speechIn(await readPageLanguage(portal.settings, request)) : french
  const page = await new Promise<string>((resolve, reject) => {
    let rendered = false
    const { pipe, abort } = renderToPipeableStream(
      <SpeechProvider speech={speech}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={abortDelay} />
      </SpeechProvider>,
      {
        nonce,
        // Nothing of a page comes later than the rest: whole, it is compressed and sent in one go.
        onAllReady() {
          const whole = new PassThrough()
          text(whole).then(resolve, reject)
          pipe(whole)
        },
        onShellReady() {
          rendered = true
        },
        onShellError: reject,
        onError(error) {
          if (rendered) portal.logger.error({ err: error }, 'render failed')
        },
      },
    )
    setTimeout(abort, abortDelay).unref()
  })
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // React 18 writes into blocks of 2 kB and sends them whole: where a character of several bytes does not fit at the end of
  // one, zeros are left in its place. No page of ours has a zero of its own.
  return new Response(page.replaceAll('\0', ''), { status, headers })
}

/**
 * Whether the page says that it speaks the reader's language (`SpokenPage`). One that failed always speaks it to a resident, and to
 * whoever is not signed in: a staff address that she opens tells her so in her own words.
 */
function speaks({ staticHandlerContext }: EntryContext): boolean {
  const { matches, errors, loaderData } = staticHandlerContext
  if (isSpoken(matches.at(-1)?.route.handle)) return true
  if (errors === null) return false
  const root: unknown = loaderData['root']
  const role = typeof root === 'object' && root !== null && 'role' in root ? root.role : null
  return role === null || role === 'resident'
}

/** Errors nobody expected: the page says so, the log keeps kind, code and stack. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return
  context.portal.logger.error({ err: error }, 'request failed')
}
