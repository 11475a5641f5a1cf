import { workerAt } from '../../ui/worker/worker';
import type { DeskIndex } from '../../core/officer/deskIndex';
import type { Headline } from '../../core/officer/headline';
import type { Found, Sealed, Shelved } from './shelf';
import type { Answer, Question } from './worker';
import workerUrl from './worker?worker&url';

const start = workerAt(workerUrl);

/** The page's end of the worker that opens and seeks headlines. Ending it forgets the keys and every text. */
export class Clerk {
  readonly #worker = start();
  readonly #waiting = new Map<number, (answer: Answer['answer']) => void>();
  #asked = 0;

  constructor(indexes: readonly DeskIndex[]) {
    this.#worker.onmessage = ({ data: { number, answer } }: MessageEvent<Answer>) => {
      this.#waiting.get(number)?.(answer);
      this.#waiting.delete(number);
    };
    this.#tell({ kind: 'keys', indexes });
  }

  open(desk: string, sealed: readonly Sealed[]): Promise<readonly Shelved[]> {
    return this.#ask((number) => ({ kind: 'open', number, desk, sealed })) as Promise<readonly Shelved[]>;
  }

  find(words: string, limit: number): Promise<Found> {
    return this.#ask((number) => ({ kind: 'find', number, words, limit })) as Promise<Found>;
  }

  put(clueId: string, headline: Headline): void {
    this.#tell({ kind: 'put', clueId, headline });
  }

  end(): void {
    this.#worker.terminate();
  }

  #ask(question: (number: number) => Question): Promise<Answer['answer']> {
    const number = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#tell(question(number));
    });
  }

  #tell(question: Question): void {
    this.#worker.postMessage(question);
  }
}
