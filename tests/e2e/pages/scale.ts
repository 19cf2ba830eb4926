import type { Page } from 'playwright-core'

export interface Weight {
  /** Bytes as they travelled, compressed, with their headers. */
  all: number
  scripts: number
}

/** Weighs what a page makes the browser load, with nothing kept from the page before. */
export async function startScale(page: Page): Promise<{ reset(): void; read(): Weight }> {
  const devtools = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  let weight: Weight = { all: 0, scripts: 0 }
  devtools.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => kinds.set(requestId, type))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength
    if (kinds.get(requestId) === 'Script') weight.scripts += encodedDataLength
  })
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  return {
    reset: () => {
      weight = { all: 0, scripts: 0 }
    },
    read: () => weight,
  }
}
