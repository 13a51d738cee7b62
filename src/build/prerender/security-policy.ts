import { createHash } from 'node:crypto'

/** The hash with which a Content-Security-Policy allows an inline script or style sheet. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The policy of a page with these inline scripts and style sheets. Nothing may be loaded from other hosts. */
export function securityPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(sourceHash)].join(' '),
    ["style-src 'self'", ...styles.map(sourceHash)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    // The search is an ordinary form until the app has hydrated.
    "form-action 'self'",
  ].join('; ')
}
