/** A proxy that writes down every byte a browser sends, to whomever, and lets each sender believe that it arrived. */
import { createHash } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http'
import { type AddressInfo, type Server, type Socket, connect, createServer as createTcpServer } from 'node:net'

export interface Sent {
  /** Whom it was meant for, as far as that can be told. */
  to: string
  bytes: Buffer
}

export interface RecordingProxy {
  url: string
  /** What was sent so far: a connection's bytes together, and each body by itself. */
  sent(): Sent[]
  close(): Promise<void>
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

/**
 * Starts it.
 * @param site the address whose requests are passed on; everybody else's are answered here.
 */
export async function startRecordingProxy(site: string): Promise<RecordingProxy> {
  const { host } = new URL(site)
  const connections: { chunks: Buffer[] }[] = []
  const bodies: Sent[] = []
  const sockets = new Set<Socket>()
  const note = (to: string, bytes: Buffer) => void bodies.push({ to, bytes })

  const pass = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const to = new URL(asked.url!)
    const body = await bodyOf(asked)
    note(`${asked.method} ${to.href}`, Buffer.concat([Buffer.from(`${asked.url}\n${asked.rawHeaders.join('\n')}\n\n`), body]))
    if (to.host !== host) {
      answer.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end()
      return
    }
    const passed = request(to, { method: asked.method!, headers: asked.headers }, (answered) => {
      answer.writeHead(answered.statusCode!, answered.headers)
      answered.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    passed.end(body)
  }
  const inner = createServer((asked, answer) => void pass(asked, answer))
  inner.on('connect', (asked: IncomingMessage, socket: Socket) => {
    sockets.add(socket)
    note(`CONNECT ${asked.url}`, Buffer.from(asked.url!))
    socket.on('error', () => {})
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    playServer(socket, (bytes) => note(`tunnel to ${asked.url}`, bytes))
  })

  // In front, so that nothing is lost of what the parser of requests does not hand out.
  const innerPort = await listen(inner)
  const front = createTcpServer((socket) => {
    const to = connect(innerPort, '127.0.0.1')
    const connection = { chunks: [] as Buffer[] }
    connections.push(connection)
    for (const one of [socket, to]) sockets.add(one.on('error', () => (socket.destroy(), to.destroy())))
    socket.on('data', (chunk: Buffer) => connection.chunks.push(chunk))
    socket.pipe(to).pipe(socket)
  })
  return {
    url: `http://127.0.0.1:${await listen(front)}`,
    sent: () => [...connections.map(({ chunks }) => ({ to: 'a connection', bytes: Buffer.concat(chunks) })), ...bodies],
    close: async () => {
      for (const socket of sockets) socket.destroy()
      inner.closeAllConnections()
      await Promise.all([front, inner].map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of asked) chunks.push(chunk as Buffer)
  } catch {
    // Broken off: what came was sent.
  }
  return Buffer.concat(chunks)
}

/** Takes whatever a tunnel brings. A web socket is accepted, and its frames are read: browsers mask what they send in them. */
function playServer(socket: Socket, note: (bytes: Buffer) => void): void {
  let rest = Buffer.alloc(0)
  let isWebSocket = false
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    if (!isWebSocket) {
      const key = /\r\nsec-websocket-key: (\S+)\r\n/i.exec(rest.toString('latin1'))?.[1]
      const end = rest.indexOf('\r\n\r\n')
      if (!key || end < 0) return note(chunk)
      note(rest)
      isWebSocket = true
      rest = rest.subarray(end + 4)
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
      // No extension is taken, so that frames come unpacked.
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      )
    }
    for (let frame = firstFrame(rest); frame; frame = firstFrame(rest)) {
      note(frame.payload)
      rest = rest.subarray(frame.length)
    }
  })
}

/** The first frame that a browser sent, unmasked; undefined while it is not complete. */
function firstFrame(bytes: Buffer): { payload: Buffer; length: number } | undefined {
  if (bytes.length < 6) return undefined
  const short = bytes[1]! & 127
  const wide = short === 126 ? 2 : short === 127 ? 8 : 0
  if (bytes.length < 6 + wide) return undefined
  const size = wide === 2 ? bytes.readUInt16BE(2) : wide === 8 ? Number(bytes.readBigUInt64BE(2)) : short
  const start = 6 + wide
  if (bytes.length < start + size) return undefined
  const mask = bytes.subarray(start - 4, start)
  return { payload: Buffer.from(bytes.subarray(start, start + size).map((byte, i) => byte ^ mask[i % 4]!)), length: start + size }
}
