import type { BrowserContext, Page, Route } from 'playwright-core'
import { form, path } from './field-page'

/** What can befall a form on its way; each is over before the next form, except that the network may stay away. */
export const mishaps = [
  'none',
  'cut before it arrives',
  'answer lost',
  'cut before, page gone',
  'answer lost, page gone',
  'page closed on the way',
  'answer lost, page closed',
  'no network',
  'no network, page gone',
  'pressed twice',
  'typed, page gone, then sent',
  'sent from two pages',
] as const
export type Mishap = (typeof mishaps)[number]

/** Where every request of a form goes through. */
export interface Road {
  /** What befalls the next one; nothing by default. */
  next: 'cut' | 'lose the answer' | 'hold' | 'hold the answer' | null
  /** Resolves when one is held, and lets it go nowhere. */
  held(): Promise<void>
}

/** Requests are cut where they leave the browser: before the portal has them, or once it has answered. */
export async function openRoad(context: BrowserContext): Promise<Road> {
  let arrived: () => void = () => undefined
  const road: Road = {
    next: null,
    held: () => new Promise((resolve) => (arrived = resolve)),
  }
  const drop = (route: Route) => route.abort('connectionreset').catch(() => undefined)
  await context.route('**/api/inscriptions-terrain', async (route) => {
    const { next } = road
    road.next = null
    if (next === null) return route.continue().catch(() => undefined)
    if (next === 'lose the answer' || next === 'hold the answer') await route.fetch()
    if (next === 'cut' || next === 'lose the answer') return drop(route)
    // Neither answered nor refused: whoever waits does away with the page.
    arrived()
  })
  return road
}

/**
 * Sends a form that is filled in, and has it meet its mishap.
 * @returns the page that goes on: the same, or the one that was opened instead.
 */
export async function send(page: Page, road: Road, mishap: Mishap): Promise<Page> {
  const { button, kept } = form(page)
  const context = page.context()
  switch (mishap) {
    case 'none':
      await button.click()
      break
    case 'pressed twice':
      await button.dblclick()
      break
    case 'cut before it arrives':
      road.next = 'cut'
      await button.click()
      break
    case 'answer lost':
      road.next = 'lose the answer'
      await button.click()
      break
    case 'cut before, page gone':
    case 'answer lost, page gone': {
      road.next = mishap === 'answer lost, page gone' ? 'hold the answer' : 'hold'
      const held = road.held()
      await button.click()
      await held
      await page.reload()
      return page
    }
    case 'page closed on the way':
    case 'answer lost, page closed': {
      road.next = mishap === 'answer lost, page closed' ? 'hold the answer' : 'hold'
      const held = road.held()
      await button.click()
      await held
      await page.close()
      return openPage(context)
    }
    case 'no network':
      await context.setOffline(true)
      await button.click()
      break
    case 'no network, page gone':
      await context.setOffline(true)
      await button.click()
      await kept.waitFor()
      // Shown again by what the browser keeps of it.
      await page.reload()
      return page
    case 'typed, page gone, then sent':
      await page.reload()
      await form(page).ready()
      await form(page).button.click()
      break
    case 'sent from two pages': {
      await context.setOffline(true)
      await button.click()
      await kept.waitFor()
      await context.setOffline(false)
      // Both find what waits, and send it.
      const other = await openPage(context)
      await form(other).settled()
      await other.close()
      break
    }
  }
  // Or it was refused already, and came back.
  await kept.or(page.getByRole('alert')).first().waitFor()
  return page
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(path)
  return page
}
