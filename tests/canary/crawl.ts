import type { AccessForm } from './forms'
import { fillPattern, type WorldIds } from './world-ids'
import type { Viewer } from './viewers'

/** One answer, with everything of it that could hold a token. */
export interface Answer {
  /** `GET /employeur`, `GET /employeur.data` or `POST /employeur`. */
  where: string
  status: number
  /** Status line, headers and body. */
  text: string
}

/** Addresses asked for of one pattern by one viewer, and of what her pages link to. */
export interface CrawlLimits {
  perPattern: number
  links: number
}

/**
 * Every page of the portal as one viewer gets it, allowed or refused: as a document, which is what a browser without
 * JavaScript shows, and as the loader data that scripts fetch. Then what those pages link to.
 */
export async function* crawlPages(
  viewer: Viewer,
  patterns: readonly string[],
  world: WorldIds,
  limits: CrawlLimits,
): AsyncGenerator<Answer> {
  const asked = new Set<string>()
  const found = new Set<string>()
  for (const pattern of patterns) {
    for (const path of fillPattern(pattern, world, limits.perPattern)) {
      asked.add(path)
      yield* readBothWays(viewer, path, found)
    }
  }
  let left = limits.links
  const followed = new Map<string, number>()
  // Links of linked pages join the end of the set while it is walked.
  for (const path of found) {
    if (asked.has(path)) continue
    // A list of offers or of filters is many addresses of one shape: they would leave nothing for the others.
    const shape = path.replace(/\?.*$/su, '').replace(/[0-9a-f-]{36}|\w{26}/gu, ':')
    const times = followed.get(shape) ?? 0
    if (times >= limits.perPattern) continue
    followed.set(shape, times + 1)
    if (left-- <= 0) break
    asked.add(path)
    yield* readBothWays(viewer, path, found)
  }
}

/** Forms sent by one viewer: empty, with values that a person could have typed, and with somebody else's token. */
export async function* sendForms(
  viewer: Viewer,
  forms: readonly AccessForm[],
  world: WorldIds,
  perForm: number,
): AsyncGenerator<Answer> {
  for (const { pattern, fields } of forms) {
    for (const path of fillPattern(pattern, world, perForm)) {
      for (const init of [fields, { ...fields, csrf: 'forged' }]) {
        yield await readAnswer(`POST ${path}`, await viewer.visitor.post(path, init))
      }
    }
  }
}

async function* readBothWays(viewer: Viewer, path: string, found: Set<string>): AsyncGenerator<Answer> {
  const page = await readAnswer(`GET ${path}`, await viewer.visitor.get(path))
  for (const link of linksOf(page.text)) found.add(link)
  yield page
  const data = dataPath(path)
  yield await readAnswer(`GET ${data}`, await viewer.visitor.get(data))
}

/** Where Remix's scripts fetch what the loaders of a page return. */
function dataPath(path: string): string {
  const [pathname = '', query] = path.split('?')
  const data = pathname === '/' ? '/_root.data' : `${pathname}.data`
  return query === undefined ? data : `${data}?${query}`
}

async function readAnswer(where: string, response: Response): Promise<Answer> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return {
    where,
    status: response.status,
    text: `${response.status} ${response.statusText}\n${headers}\n\n${await response.text()}`,
  }
}

/** Addresses of this portal on a page, its style sheets, scripts and pictures aside. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/\shref="(\/[^"#]*)/gu)]
    .map(([, path = '']) => path.replaceAll('&amp;', '&'))
    .filter((path) => !path.startsWith('/assets/') && !path.startsWith('//'))
}
