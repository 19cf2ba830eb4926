import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Drawing } from '@/app/ui/figures/drawing'

export interface Bar {
  /** Drawn from zero; null draws no bar, and its label says why. */
  value: number | null
  /** Written at the end of the bar, with its unit: `23 personnes`, `moins de 5 personnes`. */
  label: string
  /** Bars that stand for the same thing have the same. */
  tone: 'first' | 'second'
}

export interface BarChart {
  /** Unique on the page. */
  id: string
  title: string
  /** What a reader who does not see it is told first: the figures themselves are in its table. */
  description: string
  groups: readonly { label: string; bars: readonly Bar[] }[]
}

const widths = { wide: 720, narrow: 320 }
/** Of the text in a chart, and of a line of it, in pixels of the page. */
const fontSize = 14
const lineHeight = 24
/** At the end of the longest bar, for its label. */
const labelWidth = 150

/** Colours of the page (tokens.css), so that a chart follows the dark and the paper. */
const fills = { first: 'var(--color-action)', second: 'var(--color-line-strong)' }

/**
 * Horizontal bars in named groups, for a desk and for a phone: drawn smaller, the text of one would be too small to read. What
 * React writes, so that it escapes; no script and no style, which the page's policy allows of neither.
 */
export function drawBars(chart: BarChart): { wide: Drawing; narrow: Drawing } {
  return { wide: draw(chart, 'wide'), narrow: draw(chart, 'narrow') }
}

function draw({ id, title, description, groups }: BarChart, size: keyof typeof widths): Drawing {
  const { document } = parseHTML('<!doctype html><html></html>')
  // A line for the name of each group, one for each of its bars.
  const names = groups.map(({ label }, group) => ({ label, line: `${group}` }))
  const bars = groups.flatMap((each, group) =>
    each.bars.map(({ value, label, tone }, bar) => ({
      line: `${group}.${bar}`,
      value: value ?? 0,
      label,
      fill: fills[tone],
    })),
  )
  const lines = groups.flatMap((each, group) => [`${group}`, ...each.bars.map((_, bar) => `${group}.${bar}`)])
  const svg = Plot.plot({
    document,
    width: widths[size],
    height: lines.length * lineHeight,
    margin: 0,
    marginRight: labelWidth,
    x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ value }) => value))] },
    y: { axis: null, domain: lines, padding: 0.2 },
    marks: [
      Plot.text(names, {
        y: 'line',
        x: 0,
        text: 'label',
        textAnchor: 'start',
        fontWeight: 'bold',
        // Its table says the whole of it.
        textOverflow: 'ellipsis',
        lineWidth: widths[size] / fontSize,
      }),
      Plot.barX(bars, { y: 'line', x: 'value', fill: 'fill' }),
      Plot.text(bars, { y: 'line', x: 'value', text: 'label', textAnchor: 'start', dx: 6 }),
    ],
  })
  return {
    tag: 'svg',
    attributes: {
      viewBox: `0 0 ${widths[size]} ${lines.length * lineHeight}`,
      width: String(widths[size]),
      role: 'img',
      'aria-labelledby': `${id}-${size}-title`,
      'aria-describedby': `${id}-${size}-desc`,
      fill: 'currentColor',
      fontSize: String(fontSize),
    },
    children: [
      { tag: 'title', attributes: { id: `${id}-${size}-title` }, children: [title] },
      { tag: 'desc', attributes: { id: `${id}-${size}-desc` }, children: [description] },
      ...[...svg.querySelectorAll(':scope > g')].map(toDrawing),
    ],
  }
}

const drawn = new Set(['g', 'rect', 'text', 'title', 'tspan'])

/** What Plot drew, without the names it gives its parts: the whole picture has one. */
function toDrawing(element: Element): Drawing {
  const tag = element.tagName.toLowerCase()
  if (!drawn.has(tag)) throw new Error(`A chart has no ${tag}`)
  const attributes = [...element.attributes].filter(({ name }) => !name.startsWith('aria-'))
  return {
    tag,
    attributes: Object.fromEntries(attributes.map(({ name, value }) => [toReactName(name), value])),
    children: element.children.length > 0 ? [...element.children].map(toDrawing) : [element.textContent],
  }
}

/** `text-anchor` is `textAnchor` in React. */
const toReactName = (name: string) => name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
