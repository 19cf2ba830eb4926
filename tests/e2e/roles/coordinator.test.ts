import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, signInAs, type Person } from '../browser'

let browser: Browser
let coordinator: Person
beforeAll(async () => {
  browser = await launchBrowser()
  coordinator = await signInAs(browser, 'coordination@demo.test', { javaScript: false })
})
afterAll(() => browser.close())

it('reads each figure drawn and in its table, without scripts', async () => {
  const { page } = coordinator
  await page.goto('/coordination/chiffres')
  for (const title of [
    'Qui est dans chaque vivier',
    'Postes proposés et personnes, par famille de métiers',
    'Combien de temps on attend',
  ]) {
    const figure = page.getByRole('region', { name: title })
    await figure.getByText('Les mêmes nombres en tableau').click()
    const drawn = (await figure.locator('svg:visible text').allTextContents()).join(' ')
    const rows = figure.getByRole('row').filter({ has: page.getByRole('cell') })
    expect(await rows.count()).toBeGreaterThan(3)
    // The drawing keeps to the first twelve families.
    for (const row of (await rows.all()).slice(0, 12)) {
      const number = /\d+/u.exec(await row.getByRole('cell').last().innerText())?.[0] ?? ''
      expect(drawn).toContain(await row.getByRole('rowheader').innerText())
      expect(drawn).toContain(number)
    }
  }
})

it('chooses a period of the diagnostic from a list and saves it as CSV and as a spreadsheet, without scripts', async () => {
  const { page } = coordinator
  await page.goto('/coordination/diagnostic')
  const choice = page.getByLabel('Période')
  const month = (await choice.locator('optgroup[label=Mois] option').first().getAttribute('value')) ?? ''
  await choice.selectOption(month)
  await page.getByRole('button', { name: 'Voir', exact: true }).click()
  await page.waitForURL(`**/coordination/diagnostic?periode=${month}`)
  expect(await choice.inputValue()).toBe(month)
  await page.getByText('Période du 1er').waitFor()

  const save = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
  }
  const csv = await save('Exporter en CSV')
  expect(csv.name).toMatch(new RegExp(`^diagnostic-${month}-01-\\d{4}-\\d\\d-\\d\\d\\.csv$`, 'u'))
  const lines = csv.content.toString('utf8').split(/\r?\n/u)
  expect(lines[0]).toContain('Figure')
  expect(lines.filter((line) => line.includes('Mise en relation validée')).length).toBeGreaterThan(0)
  expect(lines.filter((line) => line.includes(`${month}-01`)).length).toBeGreaterThan(50)
  const ods = await save('Exporter en tableur (ODS)')
  expect(ods.name).toMatch(/\.ods$/u)
  // Where the type of an OpenDocument stands: its first member, stored as it is.
  expect(ods.content.toString('latin1', 38, 84)).toBe('application/vnd.oasis.opendocument.spreadsheet')

  await page.goto('/coordination/diagnostic?periode=2026-13')
  await page.getByRole('alert').getByText('Choisissez un mois, un trimestre ou une année').waitFor()
})
