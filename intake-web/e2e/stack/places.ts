import { fileURLToPath } from 'node:url';

/** The top of the source tree. */
export const TREE = fileURLToPath(new URL('../../..', import.meta.url));

/** The first of the trials' own ports, so that a demo, or the trials of another lane or tree with another first port, may run beside them. */
const USUAL = 18700;
const FIRST = Number(process.env['DENGWEN_TRIALS_PORT'] ?? USUAL);

/** Everything that the trials' deployment makes: root, keys, data, logs. Made anew by each run. */
export const HOME = `${TREE}intake-web/target/e2e${FIRST === USUAL ? '' : `-${FIRST}`}`;

export const PORTS = { reporters: FIRST, desk: FIRST + 1, line: FIRST + 2, recorder: FIRST + 3, management: FIRST + 4, database: FIRST + 5 } as const;

/** The origin that reporters see, without `/v1`. */
export const REPORT_ORIGIN = `http://localhost:${PORTS.reporters}`;

/** The desk's origin: cookies do not tell ports apart, so the host is another. */
export const DESK_ORIGIN = `http://127.0.0.1:${PORTS.desk}`;

/** Where health and metrics are asked for. */
export const MANAGEMENT = `http://127.0.0.1:${PORTS.management}/q`;
