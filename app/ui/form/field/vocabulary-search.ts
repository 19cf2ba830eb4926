import { useEffect, useState } from 'react'
import type { FieldOption } from './select-field'

/** What the endpoint answers to `GET endpoint?q=…`, or `&q=…` when it has a query of its own. */
export interface VocabularyAnswer {
  options: FieldOption[]
}

export interface VocabularySearch {
  ask: (query: string) => void
  state: 'idle' | 'searching' | 'failed'
  /** `null` while nothing has been asked. */
  options: readonly FieldOption[] | null
}

const typingPause = 250
const shortestQuery = 2

/**
 * Asks once the typing pauses; a new question aborts the one before, so answers never cross. It fetches by itself
 * rather than through the router, which would replace the whole page, and what was typed, when the network drops.
 */
export function useVocabularySearch(endpoint: string): VocabularySearch {
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<Omit<VocabularySearch, 'ask'>>({ state: 'idle', options: null })

  useEffect(() => {
    if (query.length < shortestQuery) {
      setAnswer({ state: 'idle', options: null })
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      setAnswer((before) => ({ ...before, state: 'searching' }))
      const joint = endpoint.includes('?') ? '&' : '?'
      findOptions(`${endpoint}${joint}${new URLSearchParams({ q: query }).toString()}`, stop.signal).then(
        (options) => setAnswer({ state: 'idle', options }),
        () => {
          if (!stop.signal.aborted) setAnswer((before) => ({ ...before, state: 'failed' }))
        },
      )
    }, typingPause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [query, endpoint])

  return { ...answer, ask: (typed) => setQuery(typed.trim()) }
}

async function findOptions(url: string, signal: AbortSignal): Promise<FieldOption[]> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`The search answered ${response.status}`)
  const body: unknown = await response.json()
  if (!isAnswer(body)) throw new Error('The search answered something else than options')
  return body.options
}

function isAnswer(body: unknown): body is VocabularyAnswer {
  return (
    typeof body === 'object' &&
    body !== null &&
    'options' in body &&
    Array.isArray(body.options) &&
    body.options.every(isOption)
  )
}

function isOption(value: unknown): value is FieldOption {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    typeof value.value === 'string' &&
    'label' in value &&
    typeof value.label === 'string'
  )
}
