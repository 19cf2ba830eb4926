import { createContext, useContext, type ReactElement, type ReactNode } from 'react'
import { Trans } from 'react-i18next'
import type { Sentence } from './catalogues/french'
import { french } from './french'
import type { Speech } from './speech'

/** Of a route whose page speaks the reader's language: its title, as `handle`. Any other page is French. */
export interface SpokenPage {
  title: Sentence
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
  const { instance } = useSpeech()
  // Widened: i18next would work out every sentence's type.
  const key: string = props.sentence
  return (
    <Trans
      i18n={instance}
      t={instance.t}
      i18nKey={key}
      defaults={key}
      values={props.filling}
      components={props.parts}
    />
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
