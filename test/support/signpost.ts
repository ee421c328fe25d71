/** A whole Signpost, started as `npm start` starts it, on free ports and in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import net from 'node:net'
import { newDataDir } from './cms'

export interface Running {
  site: string
  cms: string
  dataDir: string
  output: () => string
  child: ChildProcess
  stop(): Promise<void>
}

/** A port nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Starts everything and waits until both addresses are announced. @param args such as `--sample`. */
export async function startSignpost(args: string[] = []): Promise<Running> {
  const dataDir = newDataDir()
  const [sitePort, cmsPort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], {
    env: {
      ...process.env,
      NODE_ENV: undefined,
      DATABASE_URL: '',
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
    } as never,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (data) => (output += String(data)))
  child.stderr.on('data', (data) => (output += String(data)))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const look = setInterval(() => output.includes('Ctrl-C stops everything') && (clearInterval(look), resolve()), 100)
    void ended.then(() => (clearInterval(look), reject(new Error(`npm start ended:\n${output}`))))
  })
  return {
    site: `http://127.0.0.1:${sitePort}`,
    cms: `http://127.0.0.1:${cmsPort}`,
    dataDir,
    output: () => output,
    child,
    stop: async () => {
      child.kill('SIGINT')
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
