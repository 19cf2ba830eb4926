import { buffer } from 'node:stream/consumers'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { writeOds, type Sheet } from './write-ods.server'

const sheets: Sheet[] = [
  {
    name: 'Du premier contact : à l’emploi [durable] et au-delà',
    rows: [
      ['Étape', 'Entrées'],
      ['Inscription & <profil>', 12],
      ['=1+1', 0.5],
      [],
      ['\u0007Cloche', 'moins de\u00a05'],
    ],
  },
  { name: 'Vide', rows: [] },
]

/** Read by another library than the one that writes it. */
async function unpack(bytes: Uint8Array) {
  const zip: ZipFile = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  const parts: { entry: Entry; text: string }[] = []
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry)
    parts.push({ entry, text: (await buffer(stream)).toString('utf8') })
  }
  return parts
}

const part = async (name: string) =>
  (await unpack(writeOds(sheets))).find(({ entry }) => entry.fileName === name)?.text ?? ''

describe('a spreadsheet', () => {
  it('says first and unpacked what it is, where programs look for it by its place', async () => {
    const bytes = Buffer.from(writeOds(sheets))
    expect(bytes.toString('latin1', 30, 38)).toBe('mimetype')
    expect(bytes.toString('latin1', 38, 84)).toBe('application/vnd.oasis.opendocument.spreadsheet')
    const [first, ...others] = await unpack(bytes)
    expect(first?.entry.compressionMethod).toBe(0)
    expect(others.map(({ entry }) => entry.fileName).sort()).toEqual(['META-INF/manifest.xml', 'content.xml'])
  })

  it('names each of its parts', async () => {
    const document = new DOMParser().parseFromString(await part('META-INF/manifest.xml'), 'text/xml')
    const paths = [...document.querySelectorAll('manifest\\:file-entry')].map((entry) =>
      entry.getAttribute('manifest:full-path'),
    )
    expect(paths).toEqual(['/', 'content.xml'])
  })

  it('holds every text and number, no formula and no letter that XML refuses', async () => {
    const text = await part('content.xml')
    expect(text).not.toMatch(/table:formula|\u0007/u)
    const document = new DOMParser().parseFromString(text, 'text/xml')
    const tables = [...document.querySelectorAll('table\\:table')].map((table) => ({
      name: table.getAttribute('table:name'),
      rows: [...table.querySelectorAll('table\\:table-row')].map((row) =>
        [...row.querySelectorAll('table\\:table-cell')].map((cell) =>
          cell.getAttribute('office:value-type') === 'float'
            ? Number(cell.getAttribute('office:value'))
            : cell.textContent,
        ),
      ),
    }))
    expect(tables).toEqual([
      {
        name: 'Du premier contact  à l’emploi ',
        rows: [
          ['Étape', 'Entrées'],
          ['Inscription & <profil>', 12],
          ['=1+1', 0.5],
          [''],
          ['Cloche', 'moins de\u00a05'],
        ],
      },
      { name: 'Vide', rows: [['']] },
    ])
  })
})
