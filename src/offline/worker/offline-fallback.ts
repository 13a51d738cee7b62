import { workerText } from './messages.ts'

/**
 * The response where neither the cache nor the network has a page: it says why, and links to what the reader can do. It
 * needs no stored file.
 */
export function offlineFallback(why: string): Response {
  const { title, reload } = workerText
  const page = [
    '<!doctype html><html lang="ja"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    '<style>:root{color-scheme:light dark;font:1.0625rem/1.7 system-ui,sans-serif}',
    'body{max-width:32rem;margin:0 auto;padding:3rem 1.5rem;text-wrap:pretty}h1{font-size:1.5rem}',
    'a{display:inline-flex;align-items:center;min-height:44px}</style>',
    `<main><h1>${title}</h1><p>${why}</p><a href="">${reload}</a></main></html>`,
  ]
  return new Response(page.join(''), {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
