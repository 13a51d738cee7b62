import type { WorkboxPlugin } from 'workbox-core'
import { rejectionFault, responseFault } from '../shared/host-fault.ts'
import type { FileFault } from '../shared/install-fault.ts'
import { fetchFile, fileLimit } from './fetch-with-timeout.ts'
import { type PrecacheEntry, wholeFileOf } from './precache-entry.ts'

/**
 * A browser rejects a file with a wrong hash in the same way as a missing network. So the file is fetched once more to
 * see which it was.
 */
async function reasonOf(url: string, error: Error): Promise<FileFault> {
  if (rejectionFault(error) === 'unanswered') return 'unanswered'
  try {
    return responseFault(await fetchFile(url, { cache: 'reload' })) ?? 'changed'
  } catch (rejection) {
    return rejectionFault(rejection)
  }
}

/**
 * How Workbox fetches and stores the files of the list: each within a limit, and only as it was built. A file that does
 * not come ends the installation; `onFault` is called with its path and the reason. `base`: the full address that paths
 * are relative to.
 */
export function installPlugin(
  files: readonly PrecacheEntry[],
  base: string,
  onFault: (path: string, fault: FileFault) => void,
): WorkboxPlugin {
  const listed = new Map(files.map((file) => [new URL(file.url, base).href, file]))
  const fileOf = (url: string): PrecacheEntry => listed.get(url) ?? { url }
  const begun = new Map<string, () => void>()
  return {
    requestWillFetch: async ({ request }) => {
      const { signal, begin } = fileLimit()
      begun.set(request.url, begin)
      return new Request(request, { signal })
    },
    fetchDidSucceed: async ({ request, response }) => {
      begun.get(request.url)?.()
      return response
    },
    fetchDidFail: async ({ originalRequest: { url }, error }) => {
      onFault(fileOf(url).url, await reasonOf(url, error))
    },
    cacheWillUpdate: async ({ request, response }) => {
      const file = fileOf(request.url)
      try {
        const whole = await wholeFileOf(file, response, () => fetchFile(request.url, { cache: 'reload' }))
        if (!whole) onFault(file.url, responseFault(response) ?? 'changed')
        return whole
      } catch (rejection) {
        onFault(file.url, rejectionFault(rejection))
        return null
      }
    },
  }
}
