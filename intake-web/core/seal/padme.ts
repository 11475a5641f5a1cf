/** Smallest padded size of a text's frame, in bytes. */
export const TEXT_BUCKET = 4096;

/** Smallest padded size of an attachment's frame, in bytes. */
export const ATTACHMENT_BUCKET = 65536;

/**
 * The padded length of PADMÉ (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019, section 4):
 * at most 12 % longer, and a length tells only O(log log) bits.
 * @param length in bytes, below 2^53
 */
export function padme(length: number): number {
  if (length < 2) return length;
  const exponent = floorLog2(length);
  const significant = floorLog2(exponent) + 1;
  const step = 2 ** (exponent - significant);
  return step <= 1 ? length : Math.ceil(length / step) * step;
}

// Math.log2 rounds up just below large powers of two.
function floorLog2(value: number): number {
  let exponent = 0;
  for (let rest = value; rest >= 2; rest = Math.floor(rest / 2)) exponent++;
  return exponent;
}
