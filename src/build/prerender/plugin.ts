import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { planFolder } from '../../../data/importer/plan-folder.ts'
import { portablePath } from '../../offline/shared/portable-file.ts'
import { portableText } from '../../portable/messages.ts'
import { packPages, pagesFile } from '../../offline/worker/pages-file.ts'
import { unknownAddress } from '../../shell/take-over.ts'
import { shellFile } from '../../offline/worker/stored-page.ts'
import { appPages } from './app-pages.ts'
import { buildEntry, entryStyles } from './build-entry.ts'
import { type Carriage, composePage, entryScriptOf, styleSheetOf, withEntryHash } from './page.ts'
import { languageFiles } from './language-files.ts'
import { withoutUnusedTokens } from './page-styles.ts'
import { portablePage } from '../portable/portable-page.ts'
import { portableScript } from '../portable/portable-script.ts'
import type { PublicAddress } from '../public-address.ts'
import { keptDataFiles } from '../kept-data-files.ts'
import { openDataFiles } from '../open-data-files.ts'
import { embedFiles } from '../embed-page.ts'
import { feedFiles } from '../feeds.ts'
import { keepFirst, publishedEditions } from '../published-editions.ts'
import { lackingFiles } from '../../open-data/data-file-messages.ts'
import { planParts } from '../../plan/plan-parts.ts'
import { publishedData } from '../published-data.ts'
import { sitemapFiles } from '../sitemap.ts'
import { languagePreviewFiles, linkPreviews, previewFiles } from '../previews/preview-files.ts'

/** `/projects/1/` -> `projects/1/index.html` */
function fileOf(address: string): string {
  return address === unknownAddress ? '404.html' : join(address.slice(1), 'index.html')
}

/** The part of an address below the base path. Vite writes a base path with letters beyond ASCII in either form. */
function pathUnder(base: string, address: string): string {
  return decodeURI(address).slice(decodeURI(base).length)
}

/** Turns every address into a file of the build, before the service worker's list is made. */
export function prerender(publicAddress: PublicAddress): Plugin {
  let config: ResolvedConfig
  let failed = false
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    // `closeBundle` runs after a failed build too; then its own error is the one to show.
    buildEnd(fault) {
      failed = fault !== undefined
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        if (failed) return
        // Inside node_modules, so that imports are resolved. Each build has its own folder, because Node caches modules by
        // their path: the second build of a process would get the modules of the first.
        const folder = join(config.root, 'node_modules/.prerender', `${process.pid}-${process.hrtime.bigint()}`)
        const out = resolve(config.root, config.build.outDir)
        const { addresses, beforePaintScript, content, lazyData, version, ...entry } = await buildEntry(config, folder)
        const entrySheet = await readFile(join(folder, entryStyles), 'utf8')

        const built = await readFile(join(out, 'index.html'), 'utf8')
        const entryScript = await readFile(join(out, pathUnder(config.base, entryScriptOf(built))))
        const template = withEntryHash(built, entryScript)
        const styleSheetFile = join(out, pathUnder(config.base, styleSheetOf(template)))
        const write = async (file: string, text: string | Buffer) => {
          await mkdir(dirname(join(out, file)), { recursive: true })
          await writeFile(join(out, file), text)
        }

        const { appName, appDescription } = content.annotations.city
        const wholeSheet = await withoutUnusedTokens(await readFile(styleSheetFile, 'utf8'))
        await writeFile(styleSheetFile, wholeSheet)
        const beforeFile = `assets/before-paint-${createHash('sha256').update(beforePaintScript).digest('hex').slice(0, 8)}.js`
        await write(beforeFile, beforePaintScript)
        const stored: Carriage = { kind: 'stored', beforeAddress: config.base + beforeFile }

        const translated = await entry.languages()
        const languages = await languageFiles(translated, template, entrySheet, beforePaintScript, publicAddress)
        for (const [address, page] of Object.entries(languages.pages)) await write(fileOf(address), page)
        for (const [file, text] of Object.entries(languages.stored)) await write(file, text)

        const embeds = await embedFiles(await entry.embeds(), entrySheet, publicAddress)
        for (const [address, page] of embeds) await write(fileOf(address), page)

        const { plan, annotations, lines } = content
        const files = new Map([
          ...openDataFiles({ ...content, ...lazyData }),
          ...(await publishedData(planFolder(config.root), plan.source.file, version)),
        ])
        for (const path of lackingFiles(planParts(plan, annotations))) files.delete(path)
        const kept = keptDataFiles(files, planParts(plan, annotations), annotations.languages)
        await write(kept.file, kept.text)
        const site = { content, files, publicAddress }
        const previewOf = linkPreviews(content, lazyData.numbers, publicAddress)
        const { published, stored: pages } = await appPages({
          ...{ addresses, render: entry.render, template, styleSheet: wholeSheet, beforePaintScript },
          ...{ carriage: stored, site, translated, previewOf },
        })
        for (const [address, page] of Object.entries(published)) await write(fileOf(address), page)
        // In this order it compresses to 80.5 kB instead of 82.2: what the last pages tell is said in the first ones.
        await write(pagesFile, packPages(Object.fromEntries(Object.entries(pages).reverse())))
        const shell = { address: null, title: appName, description: appDescription, canonical: null, html: '' }
        await write(shellFile, composePage({ template, ...shell, carriage: stored }))

        const portableFile = await portablePage({
          title: portableText.title(appName),
          description: portableText.lead,
          date: content.annotations.edition.date,
          html: await entry.portable(publicAddress.of('/')),
          styleSheet: entrySheet,
          script: await portableScript(config),
        })
        await write(portablePath, portableFile)

        for (const [file, text] of files) await write(file, text)
        for (const [file, text] of await publishedEditions(planFolder(config.root), plan.source.file))
          await write(file, text)
        const { date } = content.annotations.edition
        const reminder = publicAddress.of('/') === null ? null : keepFirst(planFolder(config.root), date)
        if (reminder !== null) config.logger.warn(reminder)
        const pagesOfAll = [...addresses, ...translated.map(({ address }) => address)]
        for (const [file, text] of sitemapFiles(pagesOfAll, publicAddress, date)) await write(file, text)
        if (previewOf('/') !== null)
          for (const [file, picture] of [
            ...(await previewFiles(content, lazyData.numbers, config.root)),
            ...(await languagePreviewFiles(translated, config.root)),
          ])
            await write(file, picture)
        for (const [file, text] of feedFiles(content, lazyData.editions, publicAddress)) await write(file, text)
        config.logger.info(`${addresses.length} addresses from ${lines.length} lines`)
        await rm(folder, { recursive: true })
      },
    },
  }
}
