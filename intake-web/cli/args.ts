import { parseArgs } from 'node:util';

/** How a command is called wrongly; the message says how to call it. */
export class Usage extends Error {
  override readonly name = 'Usage';
}

/** Options that a command takes: a value once, a value any number of times, or none. */
export type Options = Readonly<Record<string, 'one' | 'many' | 'flag'>>;

/** A command's words and options. */
export class Args {
  private constructor(
    private readonly usage: string,
    private readonly words: readonly string[],
    private readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>,
  ) {}

  /** @throws Usage for an option that the command does not take */
  static parse(usage: string, options: Options, argv: readonly string[]): Args {
    const config = Object.fromEntries(Object.entries(options).map(([name, kind]) =>
      [name, { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'many' } as const]));
    try {
      const { positionals, values } = parseArgs({ args: [...argv], options: config, allowPositionals: true });
      return new Args(usage, positionals, values);
    } catch (wrong) {
      throw new Usage(`${(wrong as Error).message}\n${usage}`);
    }
  }

  /** The nth word after the command. */
  word(n: number): string {
    return this.words[n] ?? this.missing();
  }

  hasWord(n: number): boolean {
    return this.words[n] !== undefined;
  }

  one(name: string): string {
    return this.maybe(name) ?? this.missing();
  }

  maybe(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  many(name: string): string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  private missing(): never {
    throw new Usage(this.usage);
  }
}
