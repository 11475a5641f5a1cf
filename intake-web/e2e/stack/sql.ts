import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { driver, java } from './java';
import { readStack } from './stack';

/** Bytes come as lower-case hex, everything else as text. */
export type Row = Readonly<Record<string, string | null>>;

/** Whoever holds the whole database: attacks write to it directly, past the API, and nothing else in the trials does. */
export class Sql {
  private readonly answers: AsyncIterator<string>;

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    this.answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stderr.pipe(process.stderr);
  }

  static connect(): Sql {
    const { database } = readStack();
    const source = new URL('Sql.java', import.meta.url).pathname;
    return new Sql(spawn(java(), ['-cp', driver(), source, database.jdbcUrl, database.user, database.password]));
  }

  /** The rows of a query, none for a change. @throws Error with the server's words */
  async query(statement: string): Promise<Row[]> {
    this.child.stdin.write(`${Buffer.from(statement).toString('base64')}\n`);
    const lines: string[] = [];
    for (let line = await this.line(); line !== ''; line = await this.line()) {
      if (line.startsWith('!')) throw new Error(`${line.slice(1)} (${statement})`);
      lines.push(line);
    }
    const [columns = [], ...rows] = lines.map((line) => line.split(' ').map(decoded));
    return rows.map((values) => Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null])));
  }

  close(): void {
    this.child.stdin.end();
  }

  private async line(): Promise<string> {
    const { value, done } = await this.answers.next();
    if (done) throw new Error('the database client ended');
    return value;
  }
}

const decoded = (value: string): string | null =>
  value === '-' ? null : Buffer.from(value, 'base64').toString('utf8');
