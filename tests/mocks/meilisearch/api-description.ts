import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'

const file = join(import.meta.dirname, '../../../../shared/data/meilisearch/openapi-1.53.json')

/** Why there is nothing to check against; null when there is. */
export const noDescription = existsSync(file)
  ? null
  : 'the folder ../shared/data is not there: what the test double says is not checked against the API’s description'

export interface ApiDescription {
  /** Every error code that the API knows. */
  errorCodes: readonly string[]
  /** What is wrong with a request's body, or null. `path` is a template, such as `/indexes/{index_uid}`. */
  checkRequest(method: string, path: string, body: unknown): string | null
  /** What is wrong with an answer, or null. Any refusal has one shape, whichever its status. */
  checkAnswer(method: string, path: string, status: number, body: unknown): string | null
}

/** Meilisearch's own description of its API, where it is at hand. */
export function readApiDescription(): ApiDescription | null {
  if (noDescription !== null) return null
  const description: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema(asObject(description), 'api')
  const compiled = new Map<string, ValidateFunction>()

  function check(steps: readonly string[], body: unknown): string | null {
    const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` })
    compiled.set(pointer, validate)
    return validate(body) ? null : ajv.errorsText(validate.errors)
  }

  return {
    errorCodes: asTexts(at(description, ['components', 'schemas', 'Code', 'enum'])),
    checkRequest(method, path, body) {
      const operation = ['paths', path, method.toLowerCase()]
      if (at(description, operation) === undefined) return `the API has no ${method} ${path}`
      const schema = [...operation, 'requestBody', 'content', 'application/json', 'schema']
      if (at(description, schema) === undefined) {
        return body === undefined ? null : `${method} ${path} takes no body`
      }
      return check(schema, body)
    },
    checkAnswer(method, path, status, body) {
      if (status >= 400) return check(['components', 'schemas', 'ResponseError'], body)
      const answer = ['paths', path, method.toLowerCase(), 'responses', String(status)]
      if (at(description, answer) === undefined) return `${method} ${path} never answers ${status}`
      const schema = [...answer, 'content', 'application/json', 'schema']
      return at(description, schema) === undefined ? null : check(schema, body)
    },
  }
}

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  )
}

function asObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('the API’s description is no object')
  return value
}

function asTexts(value: unknown): string[] {
  if (!Array.isArray(value)) throw new Error('the API’s description has no list of error codes')
  return value.map(String)
}
