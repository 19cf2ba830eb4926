/** A form that waits on this device until the portal has answered. */
export interface KeptForm {
  /** By which a second sending is told from a second person. */
  registrationKey: string
  /** Account of whoever filled it in. */
  owner: string
  /** Milliseconds. */
  keptAt: number
  /** From `sealForm`: this device cannot read it. */
  sealed: string
  /** Why the portal refused it, in French; null while it has not. */
  refusal: string | null
}

/** One item for each, so that two tabs never write over each other. */
const prefix = 'cite-terrain:'

/** @throws DOMException where the device keeps nothing, or is full. */
export function keepForm(kept: KeptForm): void {
  localStorage.setItem(prefix + kept.registrationKey, JSON.stringify(kept))
}

export function dropForm(registrationKey: string): void {
  localStorage.removeItem(prefix + registrationKey)
}

/** Everybody's on this device, oldest first. */
export function listKept(): KeptForm[] {
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
  return names
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => parseKept(localStorage.getItem(name) ?? ''))
    .sort((one, other) => one.keptAt - other.keptAt)
}

function parseKept(text: string): KeptForm[] {
  try {
    const held: unknown = JSON.parse(text)
    return isKept(held) ? [held] : []
  } catch {
    return []
  }
}

function isKept(held: unknown): held is KeptForm {
  if (typeof held !== 'object' || held === null) return false
  if (!('registrationKey' in held && 'owner' in held && 'keptAt' in held)) return false
  if (!('sealed' in held && 'refusal' in held)) return false
  const { registrationKey, owner, keptAt, sealed, refusal } = held
  return (
    [registrationKey, owner, sealed].every((part) => typeof part === 'string') &&
    typeof keptAt === 'number' &&
    (refusal === null || typeof refusal === 'string')
  )
}
