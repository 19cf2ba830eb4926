import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { drawingElement } from '@/app/ui/figures/drawing'
import { drawBars, type BarChart } from './draw-bars.server'

const chart: BarChart = {
  id: 'essai',
  title: 'Postes & personnes',
  description: 'Ce que l’on compte.',
  groups: [
    {
      label: 'Transport <et> logistique',
      bars: [
        { value: 30, label: '30 personnes', tone: 'first' },
        { value: 15, label: '15 postes', tone: 'second' },
      ],
    },
    { label: 'Vente', bars: [{ value: null, label: 'moins de 5 personnes', tone: 'first' }] },
  ],
}
const markup = (size: 'wide' | 'narrow') => renderToStaticMarkup(drawingElement(drawBars(chart)[size]))

describe.each(['wide', 'narrow'] as const)('a chart of bars, %s', (size) => {
  it('draws each number from zero, in proportion, and none that is not told', () => {
    const widths = parse(markup(size))
      .querySelectorAll('rect')
      .map((bar) => [Number(bar.getAttribute('x')), Number(bar.getAttribute('width'))] as const)
    const [longest = [0, 0]] = widths
    expect(longest[1]).toBeGreaterThan(100)
    expect(widths).toEqual([
      [0, longest[1]],
      [0, longest[1] / 2],
      [0, 0],
    ])
  })

  it('has a name, a description, and the words of each bar', () => {
    const svg = parse(markup(size)).querySelector('svg')
    expect(svg?.getAttribute('role')).toBe('img')
    const named = (attribute: string) => svg?.querySelector(`#${svg.getAttribute(attribute)}`)?.textContent
    expect(named('aria-labelledby')).toBe('Postes & personnes')
    expect(named('aria-describedby')).toBe('Ce que l’on compte.')
    expect(svg?.textContent).toContain('moins de 5 personnes')
    expect(svg?.textContent).toContain('Transport <et> logistique')
  })

  it('holds nothing that the policy of a page refuses', () => {
    expect(markup(size)).not.toMatch(/<style|style=|<script|\son\w+=/u)
  })
})
