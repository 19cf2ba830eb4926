import { Transform } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'

const abortDelay = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, portal }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    // A robot, or a page without scripts, cannot use what arrives after the first flush.
    const waitForAll = isbot(request.headers.get('User-Agent') ?? '')
    let rendered = false
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={abortDelay} />,
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

/** Errors nobody expected: the page says so in French, the log keeps kind, code and stack. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return
  context.portal.logger.error({ err: error }, 'request failed')
}
