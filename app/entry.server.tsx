import { Transform } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { readPageLanguage } from '@/app/platform/web/cookies.server'
import { french } from '@/app/words/french'
import { speechIn } from '@/app/words/speeches.server'
import { isSpoken, SpeechProvider } from '@/app/words/use-speech'

const abortDelay = 10_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, portal }: AppLoadContext,
): Promise<Response> {
  const speech = speaks(remixContext) ? speechIn(await readPageLanguage(portal.settings, request)) : french
  return new Promise((resolve, reject) => {
    // A robot, or a page without scripts, cannot use what arrives after the first flush.
    const waitForAll = isbot(request.headers.get('User-Agent') ?? '')
    let rendered = false
    const { pipe, abort } = renderToPipeableStream(
      <SpeechProvider speech={speech}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={abortDelay} />
      </SpeechProvider>,
      {
        nonce,
        onShellReady: () => {
          if (!waitForAll) respond()
        },
        onAllReady: () => {
          if (waitForAll) respond()
        },
        onShellError: reject,
        onError(error) {
          if (rendered) portal.logger.error({ err: error }, 'render failed')
        },
      },
    )
    function respond() {
      rendered = true
      const body = withoutNul()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
      pipe(body)
    }
    setTimeout(abort, abortDelay).unref()
  })
}

/** Whether the page says that it speaks the reader's language (`SpokenPage`). */
function speaks({ staticHandlerContext }: EntryContext): boolean {
  return isSpoken(staticHandlerContext.matches.at(-1)?.route.handle)
}

/**
 * React 18 writes into blocks of 2 kB and sends them whole: where a character of several bytes does not fit at the end of
 * one, zeros are left in its place. No page of ours has a zero of its own.
 */
function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}

/** Errors nobody expected: the page says so, the log keeps kind, code and stack. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return
  context.portal.logger.error({ err: error }, 'request failed')
}
