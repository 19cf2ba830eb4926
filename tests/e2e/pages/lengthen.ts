import type { Page } from 'playwright-core'

/**
 * What is cut off, runs out of its box or lies over other words once every word is 30 % longer than in French, as it is in
 * another language or with another name. At the width the page has; leaves it as it was.
 */
export async function findCutText(page: Page): Promise<string[]> {
  const faults = await page.evaluate(() => {
    const longer = (text: string) =>
      text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.3)))
    const nodes: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (!(node instanceof Text) || node.data.trim() === '') continue
      if (node.parentElement?.closest('script, style, svg, option, textarea')) continue
      nodes.push(node)
    }
    const labelled = [...document.querySelectorAll('[data-label]')]
    const former = nodes.map((node) => node.data)
    const formerLabels = labelled.map((element) => element.getAttribute('data-label') ?? '')
    nodes.forEach((node) => {
      node.data = longer(node.data)
    })
    labelled.forEach((element, index) =>
      element.setAttribute('data-label', longer(formerLabels[index] ?? '')),
    )

    /** Words for readers who do not see the page, and a link that comes into view when it has the focus. */
    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { position } = getComputedStyle(at)
        const { width, bottom } = at.getBoundingClientRect()
        if (position === 'absolute' && (width <= 1 || bottom + scrollY <= 0)) return false
      }
      return true
    }
    /** What stays at the edge of the screen lies over the page on purpose. */
    const staysInView = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).position === 'sticky' || staysInView(element.parentElement))
    const quote = (text: string) => `“${text.trim().slice(0, 60)}”`
    const found: string[] = []
    const lines: { rect: DOMRect; text: string; node: Text }[] = []
    for (const node of nodes) {
      const parent = node.parentElement
      if (parent === null || !isSeen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      for (const rect of rects) lines.push({ rect, text: node.data, node })
      const room = document.documentElement.clientWidth
      if (rects.some(({ left, right }) => left < -1 || right > room + 1)) {
        found.push(`${quote(node.data)} leaves the page`)
      }
      for (let at: Element | null = parent; at !== null && at !== document.body; at = at.parentElement) {
        const box = at.getBoundingClientRect()
        const { overflowX, overflowY, display } = getComputedStyle(at)
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const cutAside =
          hides(overflowX) && rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1)
        const cutBelow =
          hides(overflowY) && rects.some(({ top, bottom }) => top < box.top - 1 || bottom > box.bottom + 1)
        if (cutAside || cutBelow) found.push(`${quote(node.data)} is cut`)
        // One that has no box of its own, or scrolls on purpose, keeps its words another way.
        const boxed = display !== 'inline' && display !== 'contents' && overflowX === 'visible'
        if (
          boxed &&
          at.scrollWidth > at.clientWidth + 1 &&
          rects.some(({ right, left }) => right > box.right + 1 || left < box.left - 1)
        ) {
          found.push(`${quote(node.data)} runs out of its ${at.tagName.toLowerCase()}`)
        }
      }
    }
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        if (one.node === other.node) continue
        if (staysInView(one.node.parentElement) !== staysInView(other.node.parentElement)) continue
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        // Lines set close may touch: letters rarely fill the height of their line.
        if (across > 2 && down > Math.min(one.rect.height, other.rect.height) / 2) {
          found.push(`${quote(one.text)} lies over ${quote(other.text)}`)
        }
      }
    })

    nodes.forEach((node, index) => {
      node.data = former[index] ?? ''
    })
    labelled.forEach((element, index) => element.setAttribute('data-label', formerLabels[index] ?? ''))
    return [...new Set(found)]
  })
  return faults.map((fault) => `30 % longer, ${fault}`)
}
