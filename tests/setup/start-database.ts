import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { prepareDatabase } from '@/drizzle/login/index.server'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server with a migrated database `cite_template` to copy. */
    serverUrl: string
    /** The template's address for the portal's login, which every copy lets in. */
    portalUrl: string
  }
}

/** The database that each test file copies: cheaper than migrating again. */
export const templateName = 'cite_template'

/** One server for the whole run, thrown away at its end. TEST_DATABASE_URL names one that is already there. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined) {
    project.provide('serverUrl', given)
    project.provide('portalUrl', await prepareTemplate(given))
    return async () => {}
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'cite-tests-'))
  const server = await startEmbeddedDatabase({ dataFolder, durable: false })
  project.provide('serverUrl', server.url)
  project.provide('portalUrl', await prepareTemplate(server.url))
  return async () => {
    await server.stop()
    // Root keeps the data outside of a folder that only root enters.
    await removeEmbeddedDatabase({ dataFolder })
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** @returns its address for the portal's own login. */
export async function prepareTemplate(serverUrl: string): Promise<string> {
  const client = postgres(serverUrl, { max: 1, onnotice: () => {} })
  await client.unsafe(`drop database if exists ${templateName} with (force)`)
  await client.unsafe(`create database ${templateName}`)
  await client.end()
  const template = new URL(serverUrl)
  template.pathname = `/${templateName}`
  return prepareDatabase(template.href)
}
