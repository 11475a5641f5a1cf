/** What this browser keeps of an officer: a key that can be used but never read, and which manifest was last believed. */
interface Kept {
  user: string;
  key: CryptoKey;
  /** Milliseconds of the last use, to offer the last user first. */
  used: number;
}

/** The users whose secret key this browser holds, last used first. */
export async function knownUsers(): Promise<string[]> {
  const kept = await run<Kept[]>('keys', 'readonly', (store) => store.getAll());
  return kept.sort((a, b) => b.used - a.used).map(({ user }) => user);
}

export const recall = async (user: string): Promise<CryptoKey | undefined> =>
  (await run<Kept | undefined>('keys', 'readonly', (store) => store.get(user)))?.key;

export const keep = (user: string, key: CryptoKey): Promise<unknown> =>
  run('keys', 'readwrite', (store) => store.put({ user, key, used: Date.now() } satisfies Kept));

export const forget = (user: string): Promise<unknown> => run('keys', 'readwrite', (store) => store.delete(user));

/** The highest version of a deployment's manifest that this browser has believed; an older one is a rollback. */
export const seenVersion = async (deploymentId: string): Promise<number> =>
  (await run<number | undefined>('seen', 'readonly', (store) => store.get(deploymentId))) ?? 0;

export const see = (deploymentId: string, version: number): Promise<unknown> =>
  run('seen', 'readwrite', (store) => store.put(version, deploymentId));

/** `sessions` holds keys of requests for names, sealed for their askers. */
type StoreName = 'keys' | 'seen' | 'sessions';

/** One act on one store of this browser. @throws DOMException where the browser keeps nothing */
export async function run<T>(name: StoreName, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await done(act(database.transaction(name, mode).objectStore(name)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('desk', 2);
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) {
      request.result.createObjectStore('keys', { keyPath: 'user' });
      request.result.createObjectStore('seen');
    }
    request.result.createObjectStore('sessions', { keyPath: 'requestId' });
  };
  return done(request);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing for this site'));
  });
