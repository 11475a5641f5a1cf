// The totally anti-symmetric quasigroup of order 10 of H. M. Damm's thesis (2004), page 111.
const TABLE = [
  '0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
  '3674209581', '5869720134', '8945362017', '9438617205', '2581436790',
];

/** The Damm check digit of a row of digits: it finds every single wrong digit and every swap of neighbours. */
export const dammDigit = (digits: string): string => [...digits].reduce((state, digit) => TABLE[Number(state)]![Number(digit)]!, '0');
