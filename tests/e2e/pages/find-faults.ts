import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { directionOf, type PageLanguage } from '@/app/words/languages'

/** The width of a small phone, and of a desk at twice its size: `docs/decisions/0038`. */
const phone = { width: 360, height: 740 }
const zoomedDesk = { width: 640, height: 450 }

/**
 * What a person on a small phone, in the dark, with large letters, or one who does not see the page, would stumble on.
 * Leaves the page as it was: light, at a phone's width.
 */
export async function findFaults(page: Page, language: PageLanguage): Promise<string[]> {
  const faults = [
    ...(await findWrongTongue(page, language)),
    ...(language === 'fr' ? await findTypos(page) : []),
    ...(await findTooWide(page)),
    ...(await findViolations(page)),
  ]
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  faults.push(...(await findViolations(page, 'color-contrast')).map((fault) => `in the dark, ${fault}`))
  faults.push(...(await findMotion(page)))
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' })
  return faults
}

/** A page in another language than the one that was chosen, or not turned round for a script that runs from the right. */
async function findWrongTongue(page: Page, language: PageLanguage): Promise<string[]> {
  const { lang, direction } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    direction: getComputedStyle(document.querySelector('h1') ?? document.body).direction,
  }))
  return [
    ...(lang === language ? [] : [`speaks ${lang}`]),
    ...(direction === directionOf(language) ? [] : [`runs ${direction}`]),
  ]
}

async function findTypos(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText.split('\n'))
  return [
    // A plain space there lets the sign fall to the next line, away from its word.
    ...text.filter((line) => /\S [:;?!»]|« /u.test(line)).map((line) => `unbound punctuation in “${line}”`),
    // An escape that JSX took for plain text.
    ...text.filter((line) => line.includes('\\u')).map((line) => `an escape shown in “${line}”`),
  ]
}

async function findTooWide(page: Page): Promise<string[]> {
  const faults: string[] = []
  const measure = async (as: string) => {
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (excess > 0) faults.push(`${excess} px too wide ${as}`)
  }
  await page.setViewportSize(zoomedDesk)
  await measure('at 200 %')
  await page.setViewportSize(phone)
  await measure('at 360 px')
  return faults
}

async function findViolations(page: Page, only?: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: only === undefined ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] : [only],
      resultTypes: ['violations'],
    })
    .analyze()
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' ')}`)
}

async function findMotion(page: Page): Promise<string[]> {
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return animationName !== 'none' || /[1-9]/u.test(transitionDuration)
      }).length,
  )
  return moving > 0 ? [`${moving} elements move though less motion is asked for`] : []
}
