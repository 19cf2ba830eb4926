import type { Locator, Page } from 'playwright-core'
import { findCutText } from '../lengthen'

/**
 * An address, the first link of the page before that leads to such an address, or something done on the page before,
 * which answers with the faults it met on the way.
 */
export type Stop = string | RegExp | ((page: Page) => Promise<string[]>)

/** Presses a button and waits for the page that comes of it. */
export function press(button: string): Stop {
  return async (page) => {
    await pressButton(page, button)
    return []
  }
}

/** Fills fields by their labels, then presses. What is folded is opened first. */
export function write(fields: Readonly<Record<string, string>>, button: string): Stop {
  return async (page) => {
    for (const [label, text] of Object.entries(fields)) {
      const field = page.getByLabel(label).first()
      await openFold(field)
      await field.fill(text)
    }
    await pressButton(page, button)
    return []
  }
}

/** A `details` that holds what is asked for. */
async function openFold(field: Locator): Promise<void> {
  await field.evaluate((element) => element.closest('details')?.setAttribute('open', ''))
}

/**
 * What stays on paper of the page before: no navigation, no button, and every word whole on a sheet of A4.
 * 702 px: what the margins of `print.css` leave of its 210 mm, at 96 dpi.
 */
export const onPaper: Stop = async (page) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 702, height: 1000 })
  const faults = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth
    return [
      ...shown('nav, button, input:not([type=hidden]), summary, footer').map(
        (element) => `${element.tagName} ${element.outerHTML.slice(0, 80)}`,
      ),
      ...(excess > 0 ? [`${excess} px too wide`] : []),
      ...(shown('main h1').length === 1 ? [] : ['no title']),
    ]
  })
  faults.push(...(await findCutText(page)))
  await page.emulateMedia({ media: 'screen' })
  return faults.map((fault) => `on paper, ${fault}`)
}

/** Ticks the first boxes of that name, then presses. */
export function tick(box: RegExp, most: number, button: string): Stop {
  return async (page) => {
    const boxes = page.getByRole('checkbox', { name: box })
    for (let index = 0; index < most; index += 1) await boxes.nth(index).check()
    await pressButton(page, button)
    return []
  }
}

/** Sends a form with nothing typed in it, which must be refused in a way that whoever does not see the page hears. */
export function refused(button: string): Stop {
  return async (page) => {
    await page.evaluate(() => {
      for (const typed of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'form[method=post] :is(input:not([type=hidden], [type=checkbox], [type=radio]), textarea)',
      )) {
        typed.value = ''
      }
    })
    await pressButton(page, button)
    return findUnannounced(page)
  }
}

async function pressButton(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  await page.waitForLoadState('networkidle')
}

/** What of a refusal would not be read out: it takes the focus, and each error leads to a field that repeats it. */
async function findUnannounced(page: Page): Promise<string[]> {
  await page.getByRole('alert').first().waitFor()
  // Some forms come back as a whole new page.
  await page.waitForLoadState('networkidle')
  return page.evaluate(() => {
    const summary = document.querySelector('[role=alert]')
    const links = [...(summary?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])]
    return [
      ...(summary === document.activeElement ? [] : ['the refusal has not the focus']),
      ...(links.length > 0 ? [] : ['the refusal leads to no field']),
      ...links.flatMap(({ hash, textContent }) => {
        const field = document.getElementById(decodeURIComponent(hash.slice(1)))
        if (field === null) return [`“${textContent}” leads to no field`]
        const ids = field.closest('[aria-describedby]')?.getAttribute('aria-describedby')?.split(' ') ?? []
        const described = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
        return described.includes(textContent) ? [] : [`the field does not say “${textContent}”`]
      }),
    ]
  })
}
