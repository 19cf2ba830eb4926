import { MalformedReleaseError } from './malformed-release-error'
import type { ReleaseFile, Row } from './read-table'

/** Largest value of PostgreSQL's `integer`. */
const largestCode = 2_147_483_647

/** What a file defines: each code once, with a label. Links are checked against it. */
export class CodeRegister<Code extends string | number> {
  readonly #lines = new Map<Code, { file: string; line: number }>()

  has(code: Code): boolean {
    return this.#lines.has(code)
  }

  /** @throws MalformedReleaseError when the code is taken, in this file or in another of the register. */
  add(code: Code, file: ReleaseFile, line: number): void {
    const first = this.#lines.get(code)
    if (first) {
      const where = first.file === file.name ? `ligne ${first.line}` : `${first.file}, ligne ${first.line}`
      throw new MalformedReleaseError(file.name, line, `code ${code} déjà présent (${where})`)
    }
    this.#lines.set(code, { file: file.name, line })
  }
}

/** Reads the cells of one file's rows, and says where one is wrong. */
export class CellReader<Column extends string> {
  constructor(readonly file: ReleaseFile) {}

  /** @throws MalformedReleaseError when the cell is empty. */
  text(row: Row<Column>, column: Column): string {
    const text = row.cell(column)
    if (text === '') throw this.refuse(row, `«\u00a0${column}\u00a0» est vide`)
    return text
  }

  /** @throws MalformedReleaseError when the cell is not a whole number of 1 or more. */
  number(row: Row<Column>, column: Column): number {
    const text = this.text(row, column)
    const number = /^\d{1,10}$/.test(text) ? Number(text) : 0
    if (number < 1 || number > largestCode) {
      throw this.refuse(row, `«\u00a0${column}\u00a0» n’est pas un nombre («\u00a0${text}\u00a0»)`)
    }
    return number
  }

  /** @throws MalformedReleaseError when the cell is not one of the keys, case and accents aside. */
  choice<Value>(row: Row<Column>, column: Column, values: Record<string, Value>): Value {
    const text = row.cell(column)
    const key = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const value = Object.hasOwn(values, key) ? values[key] : undefined
    if (value === undefined)
      throw this.refuse(row, `valeur inconnue de «\u00a0${column}\u00a0» («\u00a0${text}\u00a0»)`)
    return value
  }

  /** @throws MalformedReleaseError when no file of the release defines the code. */
  known<Code extends string | number>(
    row: Row<Column>,
    code: Code,
    registers: CodeRegister<Code>[],
    noun: string,
  ): Code {
    if (!registers.some((register) => register.has(code))) throw this.refuse(row, `${noun} ${code} inconnu`)
    return code
  }

  refuse(row: Row<Column>, reason: string): MalformedReleaseError {
    return new MalformedReleaseError(this.file.name, row.line, reason)
  }
}
