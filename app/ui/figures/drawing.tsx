import { createElement, type ReactElement } from 'react'

/** A picture as data: what a page receives of a chart that the portal drew. */
export interface Drawing {
  tag: string
  /** By React's names. */
  attributes: Readonly<Record<string, string>>
  children: readonly (Drawing | string)[]
}

export function drawingElement({ tag, attributes, children }: Drawing): ReactElement {
  return createElement(
    tag,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? child : drawingElement(child))),
  )
}
