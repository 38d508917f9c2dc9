import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const START_LIMIT_MS = 60_000;
const KEPT_OUTPUT = 20_000;

export const program = (app: 'api' | 'worker' | 'cli'): string => join(process.cwd(), 'dist', 'apps', app, 'src', 'main.js');

/** A real process of the city, as it runs in production. */
export class CityProcess {
  private output = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly name: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (this.output = (this.output + text).slice(-KEPT_OUTPUT)));
  }

  /** Resolves when the process says that it works; the line is its first with `sign` in it. */
  static async start(name: 'api' | 'worker', sign: string, variables: NodeJS.ProcessEnv): Promise<{ process: CityProcess; line: string }> {
    const child = spawn(process.execPath, [program(name)], { env: { ...process.env, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
    const started = new CityProcess(child, name);
    try {
      return { process: started, line: await started.lineWith(sign) };
    } catch (failure) {
      await started.kill();
      throw failure;
    }
  }

  /** What it wrote lately. */
  get log(): string {
    return this.output;
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** As when the power goes. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const over = once(this.child, 'exit');
    this.child.kill(signal);
    const tooLong = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await over.finally(() => clearTimeout(tooLong));
  }

  private lineWith(sign: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`${this.name} ${why}:\n${this.output}`));
      const limit = setTimeout(() => fail(`did not start in ${START_LIMIT_MS} ms`), START_LIMIT_MS);
      this.child.stdout?.on('data', () => {
        const line = this.output.split('\n').find((text) => text.includes(sign));
        if (line === undefined) return;
        clearTimeout(limit);
        resolve(line);
      });
      this.child.once('exit', (code) => fail(`ended with ${code}`));
    });
  }
}

/** Runs one command of the cli to its end. */
export async function runCli(command: string, variables: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [program('cli'), command], { env: { ...process.env, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`cli ${command} ended with ${code}:\n${said}`);
}
