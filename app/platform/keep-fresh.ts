/** Something that is read once for all who ask. */
export interface KeptFresh<Value> {
  current(): Promise<Value>
  /** Whoever asks from now on reads what is there from now on. For whoever has just changed it. */
  forget(): void
}

/**
 * Looks again when the last look is older than `freshFor`. Whoever asks while it is looked at waits for that look.
 * @param look what is there now, given what was there at the last look.
 * @param options.freshFor milliseconds during which a change made elsewhere may stay unseen.
 * @param options.lasts whether a value may be kept at all.
 */
export function keepFresh<Value>(
  look: (held: Value | null) => Promise<Value>,
  { freshFor, lasts = () => true }: { freshFor: number; lasts?: (value: Value) => boolean },
): KeptFresh<Value> {
  let held: { value: Value; since: number } | null = null
  let under: Promise<Value> | null = null
  let timesForgotten = 0

  async function refresh(): Promise<Value> {
    const since = performance.now()
    const before = timesForgotten
    const value = await look(held && held.value)
    // A look that began before what it missed was changed answers those who waited for it, and nobody after them.
    held = { value, since: lasts(value) && before === timesForgotten ? since : -Infinity }
    return value
  }

  return {
    async current() {
      if (held && performance.now() - held.since < freshFor) return held.value
      if (under) return under
      const own = refresh().finally(() => {
        if (under === own) under = null
      })
      under = own
      return own
    },
    forget() {
      timesForgotten += 1
      if (held) held.since = -Infinity
      under = null
    },
  }
}
