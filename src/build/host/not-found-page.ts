import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { brotli } from './compress.ts'
import { responseHeaders } from './response-headers.ts'

interface Body {
  content: Buffer
  encoding?: 'br' | 'gzip'
}

/** Answers with the folder's 404.html and the status 404: helpful for people, correct for machines. */
export async function notFoundAnswer(
  folder: string,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const page = await readPage(folder)
  const [small, medium] = await Promise.all([brotli(page), promisify(gzip)(page)])

  return (request, response) => {
    const { content, encoding } = chooseBody(request.headers['accept-encoding'] ?? '')
    response.writeHead(404, {
      ...responseHeaders('/404.html'),
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': content.length,
      Vary: 'Accept-Encoding',
      ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
    })
    response.end(content)
  }

  function chooseBody(accepted: string): Body {
    if (/\bbr\b/.test(accepted)) return { content: small, encoding: 'br' }
    if (/\bgzip\b/.test(accepted)) return { content: medium, encoding: 'gzip' }
    return { content: page }
  }
}

async function readPage(folder: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, '404.html'))
  } catch {
    return Buffer.from('<!doctype html><meta charset="utf-8"><title>404</title><h1>404</h1>')
  }
}
