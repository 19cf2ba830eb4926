import type { Page } from 'playwright-core'

export interface Phone {
  /** Milliseconds that chromium adds to each request, as a far network would. */
  latency: number
  /** Bits in a second, each way. */
  rate: number
  /** How many times slower than this machine's the processor is. */
  slower: number
}

/** 400 kbit/s and a processor four times slower, by itself and with the round trip of such a network. */
export const phones = {
  near: { latency: 0, rate: 400_000, slower: 4 },
  far: { latency: 400, rate: 400_000, slower: 4 },
} satisfies Record<string, Phone>

export interface Paint {
  /** Until the largest piece of the page was painted, from the moment that it was asked for. */
  milliseconds: number
  /** That travelled, compressed, with headers. */
  bytes: number
}

/** Opens a page on such a phone, with nothing kept from the pages before, and waits until all of it has come. */
export async function measurePaint(page: Page, path: string, phone: Phone): Promise<Paint> {
  const devtools = await page.context().newCDPSession(page)
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.rate / 8,
    uploadThroughput: phone.rate / 8,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slower })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(path, { waitUntil: 'load' })
  const milliseconds = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? Infinity)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await devtools.detach()
  return { milliseconds: Math.round(milliseconds), bytes }
}
