/** The same draws in every run: a linear congruential generator (Knuth's MMIX constants, upper bits). */
export function draws(seed: number): (below: number) => number {
  let state = BigInt(seed);
  return (below) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(below));
  };
}
