import { fileURLToPath } from 'node:url';

/** The top of the source tree. */
export const TREE = fileURLToPath(new URL('../../..', import.meta.url));

/** Everything that the trials' deployment makes: root, keys, data, logs. Made anew by each run. */
export const HOME = `${TREE}intake-web/target/e2e`;

/** Ports of the trials alone, so that a demo may run beside them. */
export const PORTS = { reporters: 18700, desk: 18701, line: 18702, recorder: 18703, management: 18704, database: 18705 } as const;

/** The origin that reporters see, without `/v1`. */
export const REPORT_ORIGIN = `http://localhost:${PORTS.reporters}`;

/** The desk's origin: cookies do not tell ports apart, so the host is another. */
export const DESK_ORIGIN = `http://127.0.0.1:${PORTS.desk}`;

/** Where health and metrics are asked for. */
export const MANAGEMENT = `http://127.0.0.1:${PORTS.management}/q`;
