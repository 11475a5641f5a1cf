declare module 'hash-wasm/dist/argon2.umd.min.js' {
  const library: Pick<typeof import('hash-wasm'), 'argon2id'>;
  export default library;
}
