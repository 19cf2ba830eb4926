import { cut } from './cut'
import type { Expression } from './expression'

/**
 * An expression as the server reads it: a list of lists of conditions, all of the outer ones and any of the inner ones.
 * Conditions stay short, for the server takes a time to read one that grows with the square of its length (v1.50:
 * 100 values in 1 ms, 1,000 in 110 ms, 4,000 in 1.3 s).
 */
export function writeFilter(expression: Exclude<Expression, { kind: 'everybody' | 'nobody' }>): string[][] {
  const clauses = expression.kind === 'and' ? expression.of : [expression]
  return clauses.map(conditionsOf)
}

const longestCondition = 500
const mostValues = 60

/** Conditions of which any suffices. */
function conditionsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'one_of':
      return cut(expression.values, mostValues).map((values) => textOf({ ...expression, values }))
    case 'or':
      return expression.of.flatMap(conditionsOf)
    case 'and': {
      const text = textOf(expression)
      if (text.length <= longestCondition) return [text]
      return expression.of
        .map(conditionsOf)
        .reduce((some, more) => some.flatMap((a) => more.map((b) => `${a} AND ${b}`)))
    }
    case 'everybody':
    case 'nobody':
    case 'at_most':
    case 'not':
      return [textOf(expression)]
  }
}

function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'one_of': {
      // Of one value too: the server reads it in half the time of an equality.
      return `${expression.field} IN [${expression.values.map(writeValue).join(',')}]`
    }
    case 'at_most':
      return `${expression.field} <= ${expression.most}`
    case 'not':
      return `NOT (${textOf(expression.of)})`
    case 'and':
    case 'or':
      return `(${expression.of.map(textOf).join(` ${expression.kind.toUpperCase()} `)})`
    // `and` and `or` let neither through.
    case 'everybody':
    case 'nobody':
      throw new Error('a filter says nothing of everybody and of nobody')
  }
}

/** What the server reads as one word stays one; anything else goes between quotes, which take it longer. */
function writeValue(value: string | number): string {
  if (typeof value === 'number' || /^[\w-]+$/.test(value)) return String(value)
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
