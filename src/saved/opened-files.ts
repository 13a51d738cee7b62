/** A file as the system hands it to an installed app. */
interface LaunchedFile {
  name: string
  getFile: () => Promise<File>
}

/** `window.launchQueue`, in browsers whose installed apps open files: https://wicg.github.io/manifest-incubations/ */
export interface LaunchQueue {
  setConsumer: (consumer: (launch: { files?: readonly LaunchedFile[] }) => void) => void
}

/**
 * Calls back with every file that the reader opens with the app, also with those from before this call, which the browser
 * keeps. Without the queue, nothing happens. `unopened`: a file that the device does not give out.
 */
export function followOpenedFiles(
  queue: LaunchQueue | undefined,
  opened: (file: File) => void,
  unopened: (name: string) => void,
): void {
  queue?.setConsumer(({ files = [] }) => {
    for (const file of files) file.getFile().then(opened, () => unopened(file.name))
  })
}
