import { spawn } from 'node:child_process'

/** Runs a command with its output going straight to the screen, and gives its exit code (1 where it did not start or was ended by a signal). */
export function runCommand(
  command: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...environment },
    })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
