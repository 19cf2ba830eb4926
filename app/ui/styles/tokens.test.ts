import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** WCAG 2.2: 1.4.3 asks 4.5 for text, 1.4.11 asks 3 for the outline of a control and for focus. */
const textPairs: [text: string, behind: string][] = [
  ...['ground', 'surface', 'sunken'].flatMap((behind): [string, string][] => [
    ['ink', behind],
    ['muted', behind],
    ['action', behind],
    ['action-strong', behind],
    ['waiting', behind],
    ['danger', behind],
    ['info', behind],
    ['success', behind],
    ['warning', behind],
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-waiting', 'waiting'],
  ['on-danger', 'danger'],
  ...['action', 'waiting', 'info', 'success', 'warning', 'danger'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
]
const outlinePairs: [line: string, behind: string][] = ['ground', 'surface', 'sunken'].flatMap(
  (behind): [string, string][] => [
    ['line-strong', behind],
    ['focus', behind],
  ],
)

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [lightSource = '', darkSource = ''] = source.split('@media (prefers-color-scheme: dark)')

function readColours(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--color-([\w-]+):\s*(#[\da-f]{6})/gi)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each([
  ['light', readColours(lightSource)],
  ['dark', readColours(darkSource)],
])('%s', (_mode, colours) => {
  const ratio = (front: string, behind: string) => {
    const [frontHex, behindHex] = [colours.get(front), colours.get(behind)]
    if (!frontHex || !behindHex) throw new Error(`No colour ${front} or ${behind}`)
    return contrast(frontHex, behindHex)
  }

  it.each(textPairs)('%s on %s reads', (text, behind) => {
    expect(ratio(text, behind)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(outlinePairs)('%s on %s shows', (line, behind) => {
    expect(ratio(line, behind)).toBeGreaterThanOrEqual(3)
  })
})

it('gives every colour its dark counterpart', () => {
  expect([...readColours(darkSource).keys()].sort()).toEqual([...readColours(lightSource).keys()].sort())
})
