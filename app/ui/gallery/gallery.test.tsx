import { expect, it } from 'vitest'
import { Gallery } from './gallery'
import { renderMarkup } from './render-markup'

const html = renderMarkup(<Gallery rhythm="steady" />)

it('renders every component without a script or a style attribute', () => {
  expect(html).toContain('data-rhythm="steady"')
  expect(html).not.toMatch(/\sstyle=|\son\w+="/)
})

it('never uses an id twice', () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

it('describes and labels only by ids that exist', () => {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  const references = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap(
    ([, list = '']) => list.split(' '),
  )
  expect(references.length).toBeGreaterThan(10)
  expect(references.filter((id) => !ids.has(id))).toEqual([])
})

it('marks the page one is on', () => {
  expect(html.match(/aria-current="page"[^>]*href="\/"|href="\/"[^>]*aria-current="page"/)).not.toBeNull()
})
