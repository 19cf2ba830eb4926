import { strToU8, zipSync } from 'fflate'
import { create } from 'xmlbuilder2'

/** A table of an OpenDocument spreadsheet: its rows, each a list of texts and numbers. */
export interface Sheet {
  /** Unique in the file; what a sheet’s name may not hold is left out of it. */
  name: string
  rows: readonly (readonly (string | number)[])[]
}

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet'
const namespace = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`

/**
 * An OpenDocument spreadsheet (ISO/IEC 26300): a package whose first part says, stored as it is, what the whole is (part 2, 3.3).
 * A text is never a formula there, whatever it begins with.
 */
export function writeOds(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const content = create(
    { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' },
    {
      'office:document-content': {
        '@xmlns:office': namespace('office'),
        '@xmlns:table': namespace('table'),
        '@xmlns:text': namespace('text'),
        '@office:version': '1.3',
        'office:body': {
          'office:spreadsheet': {
            'table:table': sheets.map(({ name, rows }) => ({
              '@table:name': sheetName(name),
              'table:table-column': {
                '@table:number-columns-repeated': Math.max(1, ...rows.map(({ length }) => length)),
              },
              // A table has a row at least.
              'table:table-row': (rows.length === 0 ? [['']] : rows).map((row) => ({
                'table:table-cell': (row.length === 0 ? [''] : row).map(cell),
              })),
            })),
          },
        },
      },
    },
  )
  const manifest = create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      'manifest:manifest': {
        '@xmlns:manifest': namespace('manifest'),
        '@manifest:version': '1.3',
        'manifest:file-entry': [
          { '@manifest:full-path': '/', '@manifest:version': '1.3', '@manifest:media-type': mediaType },
          { '@manifest:full-path': 'content.xml', '@manifest:media-type': 'text/xml' },
        ],
      },
    },
  )
  return zipSync({
    mimetype: [strToU8(mediaType), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest.end()),
    'content.xml': strToU8(content.end()),
  })
}

/** What other spreadsheets take too: 31 letters, without their own signs. */
const sheetName = (name: string) => name.replace(/[[\]*?:/\\]/gu, '').slice(0, 31)

function cell(value: string | number) {
  if (value === '') return {}
  if (typeof value === 'string') return { '@office:value-type': 'string', 'text:p': value }
  return { '@office:value-type': 'float', '@office:value': String(value), 'text:p': String(value) }
}
