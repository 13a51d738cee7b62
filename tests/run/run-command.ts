import { spawn } from 'node:child_process'
import type { ChildProcess, StdioOptions } from 'node:child_process'

/**
 * Runs a command with its output going straight to the screen, and gives its exit code (1 where it did not start or was
 * ended by a signal).
 */
export function runCommand(
  command: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return exitCodeOf(start(command, words, environment, 'inherit'))
}

/** Runs a command and returns its output and its exit code, so that several can run in parallel. */
export async function runQuietly(
  command: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ exitCode: number; output: string }> {
  const child = start(command, words, environment, ['ignore', 'pipe', 'pipe'])
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const exitCode = await exitCodeOf(child)
  return { exitCode, output: Buffer.concat(chunks).toString() }
}

function start(
  command: string,
  words: readonly string[],
  environment: Record<string, string>,
  stdio: StdioOptions,
): ChildProcess {
  return spawn(command, words, {
    stdio,
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    // Not 'exit': the last output may arrive after it.
    child.once('close', (code) => resolve(code ?? 1))
  })
}
