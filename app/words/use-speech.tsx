import { cloneElement, createContext, Fragment, useContext, type ReactElement, type ReactNode } from 'react'
import type { Sentence } from './catalogues/french'
import { french } from './french'
import { splitFrench, type Speech } from './speech'

/** Of a route whose page speaks the reader's language, as `handle`. Any other page is French. */
export interface SpokenPage {
  /** Null when `meta` gives it: the name of what the page shows, which is in nobody's catalogue. */
  title: Sentence | null
}

/** Whether the `handle` of a route says that its page speaks. */
export function isSpoken(handle: unknown): handle is SpokenPage {
  return typeof handle === 'object' && handle !== null && 'title' in handle
}

const SpeechContext = createContext<Speech>(french)

/** The language of a page. Without one above, a component speaks French: pages that ship scripts never have one. */
export function SpeechProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** A sentence with elements in it: `Jusqu’au <strong>{{date}}</strong>.` and `{ strong: <strong /> }`. */
export function Said(props: {
  sentence: Sentence
  filling?: Readonly<Record<string, string>>
  parts: Readonly<Record<string, ReactElement>>
}) {
  const { say } = useSpeech()
  const pieces = say(props.sentence, props.filling).split(/<(\w+)>(.*?)<\/\1>/u)
  return pieces.map((piece, index) => {
    if (index % 3 === 0) return <Fragment key={index}>{piece}</Fragment>
    const part = index % 3 === 2 ? props.parts[pieces[index - 1] ?? ''] : undefined
    return part === undefined ? null : cloneElement(part, { key: index }, piece)
  })
}

/** A text made by a module, whose French words are marked (`Speech.inFrench`). */
export function Told({ text }: { text: string }) {
  return splitFrench(text).map((piece, index) =>
    index % 2 === 0 ? <Fragment key={index}>{piece}</Fragment> : <InFrench key={index}>{piece}</InFrench>,
  )
}

/** Words of ROME, of a person or of an employer, which no catalogue has: marked as French where the page is not. */
export function InFrench({ children }: { children: ReactNode }) {
  const { language } = useSpeech()
  return language === 'fr' ? (
    children
  ) : (
    <span lang="fr" dir="ltr">
      {children}
    </span>
  )
}
