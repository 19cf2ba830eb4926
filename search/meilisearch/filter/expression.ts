/** Whom to keep, as a tree; `writeFilter` puts it in the server's words. */

export type Expression =
  | { kind: 'everybody' }
  | { kind: 'nobody' }
  | { kind: 'one_of'; field: string; values: readonly (string | number)[] }
  | { kind: 'at_most'; field: string; most: number }
  | { kind: 'not'; of: Expression }
  | { kind: 'and' | 'or'; of: readonly Expression[] }

export const everybody: Expression = { kind: 'everybody' }
export const nobody: Expression = { kind: 'nobody' }

export function isOneOf(field: string, values: readonly (string | number)[]): Expression {
  return values.length === 0 ? nobody : { kind: 'one_of', field, values }
}

export function isAtMost(field: string, most: number): Expression {
  return { kind: 'at_most', field, most }
}

export function not(of: Expression): Expression {
  if (of.kind === 'everybody') return nobody
  return of.kind === 'nobody' ? everybody : { kind: 'not', of }
}

export function and(expressions: readonly Expression[]): Expression {
  return join('and', expressions, everybody, nobody)
}

export function or(expressions: readonly Expression[]): Expression {
  return join('or', expressions, nobody, everybody)
}

/**
 * Microseconds that the server takes to read it, about (v1.50): a condition takes it longer than a value, and either of
 * them longer than looking it up among a million documents.
 */
export function costOf(expression: Expression): number {
  switch (expression.kind) {
    case 'everybody':
    case 'nobody':
      return 0
    case 'at_most':
      return 60
    case 'one_of':
      return 30 + 8 * expression.values.length
    case 'not':
      return costOf(expression.of)
    case 'and':
    case 'or':
      return expression.of.reduce((sum, part) => sum + costOf(part), 0)
  }
}

function join(
  kind: 'and' | 'or',
  expressions: readonly Expression[],
  neutral: Expression,
  decisive: Expression,
): Expression {
  if (expressions.some((expression) => expression.kind === decisive.kind)) return decisive
  const of = expressions
    .filter((expression) => expression.kind !== neutral.kind)
    .flatMap((expression) => (expression.kind === kind ? expression.of : [expression]))
  const [first, ...others] = of
  if (first === undefined) return neutral
  return others.length === 0 ? first : { kind, of }
}
