import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a host finds its files and is reached. */
interface Place {
  /** A folder of its own, for its settings and logs. */
  own: string
  /** The build, and the folder that it publishes, with a copy of it. */
  build: string
  published: string
  port: number
}

/** A host that Debian has: how it is found, set up and started. */
export interface RealHost {
  name: string
  /** What must be there; null where it is, otherwise the reason for which tests skip it. */
  missing: () => string | null
  /** Writes its settings and gives the command that runs it in the foreground. */
  command: (place: Place) => Promise<[program: string, ...parts: string[]]>
}

export interface RunningHost {
  /** The address at which the build is published, with a slash at the end. */
  address: string
  stop: () => Promise<void>
}

const NGINX = '/usr/sbin/nginx'
const APACHE = '/usr/sbin/apache2'
const OTHER_APP = '<!doctype html><meta charset="utf-8"><title>ほか</title><h1>ほかのアプリ</h1>'

const absent = (file: string) => (existsSync(file) ? null : `${file} is not installed`)

/** nginx with Debian's list of types, which has none for .webmanifest, and the lines for a build in its `server` block. */
export function nginx(name: string, linesFor: (build: string) => string): RealHost {
  return {
    name,
    missing: () => absent(NGINX),
    command: async ({ own, build, published, port }) => {
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${own}/${kind};`,
      )
      await writeFile(
        join(own, 'nginx.conf'),
        `daemon off; pid ${own}/pid; error_log ${own}/log; events {}
        http {
          include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${kept.join(' ')}
          server {
            listen 127.0.0.1:${port}; root "${published}"; index index.html;
            location = /closed/ { return 503; }
            location = /old/ { return 302 /other/; }
            location = /locked/ { auth_basic "staff"; auth_basic_user_file ${own}/nobody; }
            ${linesFor(build)}
          }
        }`,
      )
      return [NGINX, '-e', `${own}/log`, '-c', `${own}/nginx.conf`]
    },
  }
}

/** Apache with the modules that Debian switches on, among them alias with its folder /icons/, and these lines. */
export function apache(name: string, lines: string): RealHost {
  return {
    name,
    missing: () => absent(APACHE) ?? absent('/etc/apache2/mods-enabled/alias.conf'),
    command: async ({ own, published, port }) => {
      await writeFile(
        join(own, 'apache.conf'),
        `ServerRoot /etc/apache2
        ServerName localhost
        Listen 127.0.0.1:${port}
        PidFile ${own}/pid
        ErrorLog ${own}/log
        DefaultRuntimeDir ${own}
        User www-data
        Group www-data
        IncludeOptional mods-enabled/*.load
        IncludeOptional mods-enabled/*.conf
        DocumentRoot "${published}"
        <Directory "${published}">
          Require all granted
          ${lines}
        </Directory>
        Redirect 503 /closed/
        Redirect 302 /old/ /other/
        <Location "/locked/">
          AuthType Basic
          AuthName "staff"
          AuthUserFile ${own}/nobody
          Require valid-user
        </Location>
        `,
      )
      return [APACHE, '-D', 'FOREGROUND', '-f', `${own}/apache.conf`]
    },
  }
}

/** The plain file server that comes with Python: no compression, no settings. */
export const python: RealHost = {
  name: 'python3 -m http.server',
  missing: () => (spawnSync('python3', ['--version']).status === 0 ? null : 'python3 is not installed'),
  command: async ({ published, port }) => [
    'python3',
    ...['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', published],
  ],
}

/** Publishes a copy of a build below a path ('/', '/情報/'), beside another app at /other/. Throws if it does not start. */
export async function startHost(host: RealHost, build: string, path: string): Promise<RunningHost> {
  const own = await mkdtemp(join(tmpdir(), 'host-'))
  // The hosts read it as a user of their own.
  await chmod(own, 0o755)
  const published = join(own, 'www')
  await cp(build, join(published, path), { recursive: true })
  for (const folder of ['other', 'locked', 'old']) {
    await mkdir(join(published, folder), { recursive: true })
    await writeFile(join(published, folder, 'index.html'), OTHER_APP)
  }
  await writeFile(join(own, 'nobody'), '')
  const port = await unusedPort()
  const [program, ...parts] = await host.command({ own, build, published, port })
  const running = spawn(program, parts, { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()))
  const stop = async () => {
    running.kill('SIGTERM')
    await ended
    await rm(own, { recursive: true, force: true })
  }
  const address = new URL(path, `http://localhost:${port}/`).href
  for (;;) {
    if (running.exitCode !== null) throw new Error(`${host.name} ended with ${running.exitCode}, see ${own}`)
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { address, stop }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function unusedPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => {
        if (typeof bound === 'object' && bound !== null) resolve(bound.port)
        else reject(new Error('no port is free'))
      })
    })
  })
}
