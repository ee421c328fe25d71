import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackedFiles } from '../../scripts/serve/packed'
import { type Health, type SiteServer, startSiteServer } from '../../scripts/serve/site-server'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  text: string
}

/** Sends the path exactly as written: fetch would tidy `..` away before anything is sent. */
function ask(
  url: string,
  rawPath: string,
  options: { method?: string; headers?: Record<string, string>; agent?: Agent } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: rawPath, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode!, headers: response.headers, body, text: body.toString('utf8') })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

const long = '<p>A sentence that is long enough to be worth compressing.</p>\n'.repeat(100)

async function makeRelease(folder: string, name: string, files: Record<string, string | Buffer> = {}): Promise<string> {
  const release = path.join(folder, 'releases', name)
  const all: Record<string, string | Buffer> = {
    'index.html': `<h1>Home ${name}</h1>${long}`,
    '404.html': `<h1>Not found ${name}</h1>`,
    'redirects.json': JSON.stringify({
      '/old/': '/faqs/one/',
      '/old/calendar.ics': '/new/calendar.ics',
      '/away/': '//evil.example/',
      '/far/': 'https://evil.example/',
    }),
    // What other web servers show at an old address; this one redirects.
    'old/index.html': '<h1>Moved</h1>',
    'old/calendar.ics': 'BEGIN:VCALENDAR',
    'faqs/one/index.html': `<h1>One ${name}</h1>`,
    'request/index.html': `<h1>Request ${name}</h1>`,
    'request/sw.js': 'self.addEventListener("install", () => {})',
    'empty-folder/file.txt': 'text',
    'a b/index.html': 'space',
    'snapshot.json': '{}',
    'feed.xml': '<feed/>',
    'announcements/feed.xml': '<feed/>',
    'meetings.ics': 'BEGIN:VCALENDAR',
    'list.csv': 'a,b',
    'data.json': '{}',
    'site.webmanifest': '{}',
    '_astro/page.D3adB33f.css': `body{}/* ${long} */`,
    '_astro/page.js': 'export {}',
    'pagefind/fragment/en_12c5f66.pf_fragment': Buffer.from([31, 139, 8]),
    'pagefind/index/en_bedf36c.pf_index': Buffer.from([31, 139, 8]),
    'pagefind/pagefind.en_4a7532c815.pf_meta': Buffer.from([31, 139, 8]),
    'pagefind/wasm.en.pagefind': Buffer.from([31, 139, 8]),
    'pagefind/pagefind-entry.json': '{}',
    '.secret': 'hidden',
    '.hidden/index.html': 'hidden',
    ...files,
  }
  for (const [file, content] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(release, file)), { recursive: true })
    await writeFile(path.join(release, file), content)
  }
  return release
}

/** Points `current` at a release the way a publish does: a new link, renamed over the old one. */
async function swap(folder: string, release: string): Promise<void> {
  await symlink(release, path.join(folder, 'next'))
  await rename(path.join(folder, 'next'), path.join(folder, 'current'))
}

let folder: string
let server: SiteServer
let health: () => Promise<Health> = async () => ({ ok: true, database: 'reachable' })
const logged: string[] = []
const open = (root: string, port = 0) =>
  startSiteServer({ root, host: '127.0.0.1', port, health: () => health(), log: (message) => logged.push(message) })

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-server-'))
  await writeFile(path.join(folder, 'outside.txt'), 'outside')
  const release = await makeRelease(folder, 'r1')
  await symlink(path.join(folder, 'outside.txt'), path.join(release, 'way-out.txt'))
  await swap(folder, release)
  server = await open(path.join(folder, 'current'))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})
const get = (rawPath: string, headers: Record<string, string> = {}, method = 'GET') => ask(server.url, rawPath, { method, headers })

describe('addresses', () => {
  it.each([
    ['/', '<h1>Home r1</h1>'],
    ['/faqs/one/', '<h1>One r1</h1>'],
    ['/faqs/one/?q=1', '<h1>One r1</h1>'],
    ['/a%20b/', 'space'],
    ['/feed.xml', '<feed/>'],
  ])('%s is served', async (address, text) => {
    const answer = await get(address)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(text)
  })

  it.each([
    ['/faqs/one', '/faqs/one/'],
    ['/faqs/one?q=a%20b', '/faqs/one/?q=a%20b'],
    ['/a%20b', '/a%20b/'],
    ['/old/', '/faqs/one/'],
    ['/old', '/faqs/one/'],
    ['/old/calendar.ics', '/new/calendar.ics'],
    ['/old/?from=mail', '/faqs/one/?from=mail'],
  ])('%s moves to %s', async (from, to) => {
    const answer = await get(from)
    expect([answer.status, answer.headers.location, answer.headers['cache-control']]).toEqual([301, to, 'no-cache'])
  })

  it.each([
    '/nothing/',
    '/nothing',
    '/empty-folder',
    '/empty-folder/',
    '/feed.xml/',
    '/away/',
    '/far/',
    '/snapshot.json',
    `/${'x'.repeat(300)}`,
    '/_astro/gone.css',
  ])('%s is not found, with the page of the release', async (address) => {
    const answer = await get(address)
    expect([answer.status, answer.text, answer.headers['cache-control']]).toEqual([404, '<h1>Not found r1</h1>', 'no-cache'])
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  })

  it.each([
    '/../outside.txt',
    '/../../outside.txt',
    '/faqs/../../../outside.txt',
    '/%2e%2e/%2e%2e/outside.txt',
    '/..%2f..%2foutside.txt',
    '/%2e%2e%2foutside.txt',
    '/..%5c..%5coutside.txt',
    '/..\\outside.txt',
    '/faqs/%2e%2e/index.html',
    '/./index.html',
    '/.secret',
    '/%2esecret',
    '/.hidden/',
    '/.hidden',
    '//faqs/one',
    '//evil.example/%2e%2e',
    '/%2fevil.example',
    '/faqs//one/',
    '/index.html%00.txt',
    '/%E0%A4%A',
    '/way-out.txt',
  ])('%s is refused', async (address) => {
    const answer = await get(address)
    expect([answer.status, answer.headers.location]).toEqual([404, undefined])
    expect(answer.text).not.toContain('outside')
  })

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/meetings.ics', 'text/calendar; charset=utf-8'],
    ['/list.csv', 'text/csv; charset=utf-8'],
    ['/announcements/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
    ['/_astro/page.js', 'text/javascript; charset=utf-8'],
    ['/_astro/page.D3adB33f.css', 'text/css; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('%s is of type %s', async (address, type) => {
    expect((await get(address)).headers['content-type']?.replace('UTF-8', 'utf-8')).toBe(type)
  })
})

describe('a list of words that may be sent', () => {
  it.each([
    ['https://words.example/report?to=kent', "connect-src 'self' https://words.example"],
    ['/report', "connect-src 'self'"],
    [undefined, "connect-src 'self'"],
  ])('to %s lets pages connect there and nowhere else', async (searchReportUrl, policy) => {
    const own = await startSiteServer({ root: folder, host: '127.0.0.1', port: 0, health: () => health(), searchReportUrl })
    const { headers } = await ask(own.url, '/')
    expect(String(headers['content-security-policy']).split(';')).toContain(policy)
    await own.close()
  })
})

describe('methods', () => {
  it('answers HEAD as GET, without the body', async () => {
    const [head, whole] = [await get('/', {}, 'HEAD'), await get('/')]
    expect([head.status, head.body.length]).toEqual([200, 0])
    for (const name of ['content-type', 'etag', 'last-modified', 'cache-control', 'content-length', 'content-security-policy'])
      expect(head.headers[name]).toBe(whole.headers[name])
    expect((await get('/nothing/', {}, 'HEAD')).status).toBe(404)
    expect((await get('/health', {}, 'HEAD')).status).toBe(200)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    for (const address of ['/', '/health', '/nothing/']) {
      const answer = await get(address, {}, method)
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
    }
  })
})

describe('headers', () => {
  it('keeps named files for good and asks for the rest each time', async () => {
    const forGood = 'public, max-age=31536000, immutable'
    const expected = {
      '/_astro/page.D3adB33f.css': forGood,
      '/pagefind/fragment/en_12c5f66.pf_fragment': forGood,
      '/pagefind/index/en_bedf36c.pf_index': forGood,
      '/pagefind/pagefind.en_4a7532c815.pf_meta': forGood,
      '/pagefind/wasm.en.pagefind': 'no-cache',
      '/pagefind/pagefind-entry.json': 'no-cache',
      '/': 'no-cache',
      '/meetings.ics': 'no-cache',
    }
    for (const [address, value] of Object.entries(expected))
      expect([address, (await get(address)).headers['cache-control']]).toEqual([address, value])
  })

  it('answers 304 to a reader who has the page', async () => {
    const first = await get('/')
    const { etag, 'last-modified': modified } = first.headers
    expect(etag).toBeTruthy()
    expect(modified).toBeTruthy()
    const conditions: Record<string, string>[] = [
      { 'If-None-Match': etag! },
      { 'If-Modified-Since': modified! },
      { 'If-None-Match': etag!, 'Accept-Encoding': 'br' },
    ]
    for (const headers of conditions) {
      const again = await get('/', headers)
      expect([again.status, again.body.length, again.headers.etag, again.headers.vary]).toEqual([304, 0, etag, 'Accept-Encoding'])
    }
    expect((await get('/', { 'If-None-Match': '"other"', 'If-Modified-Since': modified! })).status).toBe(200)
  })

  it.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ] as const)('compresses with %s', async (encoding, expand) => {
    const plain = await get('/')
    const packed = await get('/', { 'Accept-Encoding': encoding })
    expect([plain.headers['content-encoding'], packed.headers['content-encoding'], packed.headers.vary]).toEqual([
      undefined,
      encoding,
      'Accept-Encoding',
    ])
    expect(expand(packed.body)).toEqual(plain.body)
    expect(packed.body.length).toBeLessThan(plain.body.length / 5)
  })

  it('sends a file packed better once it has been packed, as the same version', async () => {
    const [plain, first] = [await get('/'), await get('/', { 'Accept-Encoding': 'br' })]
    const packed = new PackedFiles()
    while (!packed.of(plain.body)) await new Promise((resolve) => setImmediate(resolve))
    const best = packed.of(plain.body)!.length
    let again = first
    while (again.body.length !== best) again = await get('/', { 'Accept-Encoding': 'gzip, br' })
    expect(brotliDecompressSync(again.body)).toEqual(plain.body)
    for (const name of ['etag', 'last-modified', 'content-type', 'vary', 'cache-control', 'content-security-policy'])
      expect([name, again.headers[name]]).toEqual([name, first.headers[name]])
    expect(again.headers['content-encoding']).toBe('br')
    for (const encoding of ['br', 'gzip', 'identity']) {
      const known = await get('/', { 'If-None-Match': again.headers.etag!, 'Accept-Encoding': encoding })
      expect([encoding, known.status, known.body.length]).toEqual([encoding, 304, 0])
    }
    expect((await get('/', { 'Accept-Encoding': 'br;q=0' })).headers['content-encoding']).toBeUndefined()
  })

  it('prefers brotli, and leaves alone what is packed already', async () => {
    expect((await get('/', { 'Accept-Encoding': 'gzip, deflate, br' })).headers['content-encoding']).toBe('br')
    const fragment = await get('/pagefind/fragment/en_12c5f66.pf_fragment', { 'Accept-Encoding': 'br' })
    expect([fragment.headers['content-encoding'], fragment.body.length]).toEqual([undefined, 3])
  })

  it.each(['/', '/nothing/', '/faqs/one', '/health', '/_astro/page.js'])('protects %s', async (address) => {
    const { headers } = await get(address)
    expect(String(headers['content-security-policy']).split(';').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "manifest-src 'self'",
      ].sort(),
    )
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it.each(['/request/', '/%72equest/', '/request/meeting/', '/request/sw.js', '/request/nothing/', '/request'])(
    'lets %s send nothing, not even to where search reports go',
    async (address) => {
      const own = await startSiteServer({
        root: folder,
        host: '127.0.0.1',
        port: 0,
        health: () => health(),
        searchReportUrl: 'https://words.example/report',
      })
      const { headers } = await ask(own.url, address)
      await own.close()
      expect(String(headers['content-security-policy']).split(';').sort()).toEqual(
        [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "worker-src 'self'",
          "form-action 'none'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "manifest-src 'self'",
        ].sort(),
      )
      expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' })
    },
  )

  it('sends a service worker as a script that is asked for each time', async () => {
    const { status, headers } = await get('/request/sw.js')
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^text\/javascript/)
    expect(headers['cache-control']).toBe('no-cache')
    // Its own folder is as far as it may reach.
    expect(headers).not.toHaveProperty('service-worker-allowed')
  })

  it('sends data without the policies of documents', async () => {
    const { headers } = await get('/redirects.json')
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    for (const name of ['content-security-policy', 'permissions-policy']) expect(headers).not.toHaveProperty(name)
  })
})

describe('health', () => {
  it('tells what it was told', async () => {
    const well = await get('/health')
    expect([well.status, JSON.parse(well.text), well.headers['cache-control']]).toEqual([
      200,
      { ok: true, database: 'reachable' },
      'no-store',
    ])
    health = async () => ({ ok: false, database: 'gone' })
    const ill = await get('/health')
    expect([ill.status, JSON.parse(ill.text)]).toEqual([503, { ok: false, database: 'gone' }])
    health = async () => Promise.reject(new Error('a secret detail'))
    const broken = await get('/health')
    expect([broken.status, broken.text.includes('secret'), broken.headers['cache-control']]).toEqual([503, false, 'no-store'])
    expect(logged.some((line) => line.includes('a secret detail'))).toBe(true)
    health = async () => ({ ok: true })
  })
})

describe('a port', () => {
  it('that is taken is named, with what to do', async () => {
    const port = Number(new URL(server.url).port)
    await expect(open(folder, port)).rejects.toThrow(
      `Port ${port} is already in use. Set SITE_PORT to another, or stop the program that uses it.`,
    )
  })
  it('is free again after closing', async () => {
    const first = await open(path.join(folder, 'current'))
    const port = Number(new URL(first.url).port)
    await ask(first.url, '/', { agent: new Agent({ keepAlive: true }) })
    await first.close()
    const second = await open(path.join(folder, 'current'), port)
    expect(new URL(second.url).port).toBe(String(port))
    await second.close()
  })
})

describe('publishing', () => {
  let own: string
  let site: SiteServer
  beforeAll(async () => {
    own = await mkdtemp(path.join(tmpdir(), 'site-server-'))
    site = await open(path.join(own, 'current'))
  })
  afterAll(async () => {
    await site.close()
    await rm(own, { recursive: true, force: true })
  })

  it('has not happened yet: a page says so and loads again by itself', async () => {
    for (const address of ['/', '/faqs/one/']) {
      const answer = await ask(site.url, address)
      expect([answer.status, answer.headers['retry-after'], answer.headers['cache-control']]).toEqual([503, '2', 'no-store'])
      expect(answer.text).toContain('<meta http-equiv="refresh" content="2">')
      expect(answer.text).not.toMatch(/<style|style=|<script/)
    }
    const style = await ask(site.url, '/being-prepared.css')
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
    expect((await ask(site.url, '/health')).status).toBe(200)
    await symlink(path.join(own, 'releases', 'never-there'), path.join(own, 'current'))
    expect((await ask(site.url, '/')).status).toBe(503)
  })

  it('swaps pages and redirects at once', async () => {
    await swap(own, await makeRelease(own, 'one', { 'redirects.json': '{"/moved/": "/first/"}' }))
    const before = await ask(site.url, '/')
    expect([before.text.slice(0, 17), (await ask(site.url, '/moved/')).headers.location]).toEqual(['<h1>Home one</h1>', '/first/'])
    const second = await makeRelease(own, 'two', { 'redirects.json': '{"/moved/": "/second/"}' })
    // Going back to an older release must show it too, although its files are older than what readers hold.
    await utimes(path.join(second, 'index.html'), 1_000_000, 1_000_000)
    await swap(own, second)
    const headers = { 'If-None-Match': before.headers.etag!, 'If-Modified-Since': before.headers['last-modified']! }
    const after = await ask(site.url, '/', { headers })
    expect([after.status, after.text.slice(0, 17), (await ask(site.url, '/moved/')).headers.location]).toEqual([
      200,
      '<h1>Home two</h1>',
      '/second/',
    ])
    expect((await ask(site.url, '/nothing/')).text).toBe('<h1>Not found two</h1>')
  })

  it('with a broken list of redirects still serves every page', async () => {
    await swap(own, await makeRelease(own, 'broken', { 'redirects.json': '{"/moved/": ' }))
    expect([(await ask(site.url, '/')).status, (await ask(site.url, '/moved/')).status]).toEqual([200, 404])
    expect(logged.filter((line) => line.includes('redirects')).length).toBe(1)
  })

  it('never shows a failure or half a page to readers under load', async () => {
    const names = ['a', 'b', 'c', 'd']
    for (const name of names) await makeRelease(own, name, { 'index.html': name.repeat(200_000) })
    await swap(own, path.join(own, 'releases', 'a'))
    const load = { running: true }
    const seen = new Map<string, number>()
    const faults: string[] = []
    const agent = new Agent({ keepAlive: true, maxSockets: 16 })
    const readers = Array.from({ length: 16 }, async (_, i) => {
      while (load.running) {
        const answer = await ask(site.url, i % 4 ? '/' : '/faqs/one/', { agent, headers: i % 2 ? { 'Accept-Encoding': 'br' } : {} })
        const text = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(answer.body).toString() : answer.text
        const name = i % 4 ? text[0]! : text.slice('<h1>One '.length)[0]!
        const whole = i % 4 ? text === name.repeat(200_000) : text === `<h1>One ${name}</h1>`
        if (answer.status !== 200 || !whole) faults.push(`${answer.status} ${text.slice(0, 40)}`)
        seen.set(name, (seen.get(name) ?? 0) + 1)
      }
    })
    for (let i = 1; i <= 40; i++) {
      await swap(own, path.join(own, 'releases', names[i % names.length]!))
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    load.running = false
    await Promise.all(readers)
    agent.destroy()
    expect(faults).toEqual([])
    expect([...seen.keys()].sort()).toEqual(names)
  })
})
