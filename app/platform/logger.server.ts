import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino'

export type { Logger }

/**
 * Structured logs on standard output. Rows carry ids and codes; whatever could hold a person's name, address or
 * token is cut out even if a caller passes it by mistake. @param to where they go, in the place of standard output.
 */
export function createLogger(level: string, to: DestinationStream = pino.destination(1)): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'email',
        'phone',
        'givenName',
        'familyName',
        'address',
        'token',
        'recipient',
        'body',
        '*.email',
        '*.phone',
        '*.givenName',
        '*.familyName',
        '*.address',
        '*.token',
        '*.recipient',
        '*.body',
        'req',
        'headers',
      ],
      remove: true,
    },
    serializers: { err: describeError },
  }
  return pino(options, to)
}

/** A driver's error can quote the row it refused, so only its kind, code and stack positions are kept. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const cause = error.cause
  const code = readCode(error) ?? readCode(cause)
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { type: error.name, ...(code === undefined ? {} : { code }), stack: frames.slice(0, 12).join('\n') }
}

function readCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
