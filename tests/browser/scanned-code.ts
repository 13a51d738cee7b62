import type { Locator } from '@playwright/test'
import readQrCode from 'jsqr'

/** What a camera reads from the code that an element shows, as it stands on the screen; nothing where it reads none. */
export async function scannedCode(code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString('base64')
  const { pixels, width, height } = await code.page().evaluate(async (encoded) => {
    const image = new Image()
    image.src = `data:image/png;base64,${encoded}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? {}
    // As text, because transferring a list of a million numbers out of the browser takes seconds.
    const url = await new Promise<unknown>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(reader.result)
      reader.readAsDataURL(new Blob(data === undefined ? [] : [data]))
    })
    return { pixels: String(url), width: image.width, height: image.height }
  }, picture)
  const bytes = Buffer.from(pixels.slice(pixels.indexOf(',') + 1), 'base64')
  return readQrCode(new Uint8ClampedArray(bytes), width, height)?.data
}
