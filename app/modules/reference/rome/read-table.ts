import { CsvError, parse } from 'csv-parse/sync'
import { MalformedReleaseError } from './malformed-release-error'

export interface ReleaseFile {
  name: string
  bytes: Uint8Array
}

export interface Row<Column extends string> {
  /** Line of the file, from 1, where the record starts; a quoted field may span several. */
  line: number
  /** Without the spaces around. */
  cell(column: Column): string
}

interface ParsedRecord {
  fields: string[]
  /** Line of the file, from 1, where the record starts. */
  line: number
}

/**
 * Reads the named columns of a CSV file: UTF-8, comma-separated, header on its first line. Other columns may come
 * and go between releases; a column that is read may not.
 * @throws MalformedReleaseError
 */
export function readTable<Column extends string>(
  file: ReleaseFile,
  columns: readonly Column[],
): Row<Column>[] {
  const [header, ...records] = parseRecords(file.name, decode(file))
  if (!header) throw new MalformedReleaseError(file.name, 1, 'le fichier est vide')
  if (records.length === 0) throw new MalformedReleaseError(file.name, 1, 'aucune donnée sous l’en-tête')
  const names = header.fields.map((name) => name.trim())
  const positions = new Map(columns.map((column) => [column, names.indexOf(column)]))
  for (const [column, position] of positions) {
    if (position === -1)
      throw new MalformedReleaseError(file.name, 1, `colonne «\u00a0${column}\u00a0» absente`)
  }
  return records.map(({ fields, line }) => {
    if (fields.length !== names.length) {
      const found = fields.length === 1 ? '1 colonne' : `${fields.length} colonnes`
      throw new MalformedReleaseError(file.name, line, `${found} au lieu de ${names.length}`)
    }
    return { line, cell: (column) => (fields[positions.get(column) ?? -1] ?? '').trim() }
  })
}

function parseRecords(name: string, text: string): ParsedRecord[] {
  const lastLines: number[] = []
  try {
    const records = parse(text, {
      record_delimiter: '\n',
      // Counted above instead, where the line on which the record starts is known.
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record, { lines }) => {
        lastLines.push(lines)
        return record
      },
    })
    return records.map((fields, position) => {
      const breaks = fields.reduce((count, field) => count + field.split('\n').length - 1, 0)
      return { fields, line: (lastLines[position] ?? 0) - breaks }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = nextFilledLine(text, lastLines.at(-1) ?? 0)
    throw new MalformedReleaseError(name, line, 'guillemet mal placé ou jamais refermé')
  }
}

/** Where the record that could not be read starts: the parser only says where it gave up. */
function nextFilledLine(text: string, after: number): number {
  const lines = text.split('\n')
  let line = after + 1
  while (line < lines.length && lines[line - 1] === '') line += 1
  return line
}

/** With line feeds only: csv-parse counts a CRLF inside quotes as two lines. */
function decode(file: ReleaseFile): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const text = decoder.decode(file.bytes)
    if (!text.includes('\0')) return text.replaceAll('\r\n', '\n')
  } catch {
    // Told below, with the line.
  }
  throw new MalformedReleaseError(
    file.name,
    lineOfBadEncoding(file.bytes),
    'caractères qui ne sont pas de l’UTF-8',
  )
}

function lineOfBadEncoding(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const lineFeed = 0x0a
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(lineFeed, start)
    const end = found === -1 ? bytes.length : found
    const content = bytes.subarray(start, end)
    if (content.includes(0)) return line
    try {
      decoder.decode(content)
    } catch {
      return line
    }
    start = end + 1
  }
  return line
}
