import { useState } from 'react'
import { useFormState } from '../../form/form-state'

/** How one requirement is asked. */
export interface RequirementMark {
  asked: boolean
  /** Importance or level, as the row's list posts it. */
  degree: string
  indispensable: boolean
}

/** The list beside a row: `importance-CODE` or `level-CODE`. */
export interface RequirementDegree {
  prefix: 'importance' | 'level'
  /** « Importance », « Niveau ». */
  label: string
  options: readonly { value: string; label: string }[]
  /** Taken until one chooses. */
  fallback: string
}

export interface RequirementMarks {
  markOf: (code: string) => RequirementMark
  change: (code: string, change: Partial<RequirementMark>) => void
}

/**
 * The rows of a requirement field as the form holds them, then as they are ticked. A new answer of the server is the
 * truth again: it holds what was posted, and what it proposes on top.
 */
export function useRequirementMarks(name: string, degree?: RequirementDegree): RequirementMarks {
  const { values } = useFormState()
  const [given, setGiven] = useState(values)
  const [changed, setChanged] = useState<ReadonlyMap<string, RequirementMark>>(new Map())
  if (values !== given) {
    setGiven(values)
    setChanged(new Map())
  }
  const asked = [values?.[name] ?? []].flat()

  function markOf(code: string): RequirementMark {
    const stored = degree === undefined ? undefined : values?.[`${degree.prefix}-${code}`]
    return (
      changed.get(code) ?? {
        asked: asked.includes(code),
        degree: typeof stored === 'string' && stored !== '' ? stored : (degree?.fallback ?? ''),
        indispensable: values?.[`indispensable-${code}`] !== undefined,
      }
    )
  }

  return {
    markOf,
    change: (code, change) =>
      setChanged((before) => new Map(before).set(code, { ...markOf(code), ...before.get(code), ...change })),
  }
}
