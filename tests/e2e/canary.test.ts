import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { z } from 'zod'

const reportSchema = z.object({
  routes: z.number(),
  roles: z.number(),
  responses: z.number(),
  tokens: z.number(),
  leaks: z.array(z.object({ token: z.string(), role: z.string(), where: z.string() })),
})

it('finds no token out of place, in thousands of answers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cite canary '))
  const file = join(folder, 'canary.json')
  const args = ['run', '--silent', 'canary', '--', '--residents', '60', '--each', '3', '--json', file]
  try {
    await promisify(execFile)('npm', args, { cwd: join(import.meta.dirname, '..', '..') })
    const report = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    expect(report.leaks).toEqual([])
    expect(report.roles).toBe(5)
    expect(report.responses).toBeGreaterThan(2000)
    expect(report.tokens).toBeGreaterThan(400)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 600_000)
