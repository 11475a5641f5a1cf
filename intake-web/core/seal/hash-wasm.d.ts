declare module 'hash-wasm/dist/argon2.umd.min.js' {
  const library: Pick<typeof import('hash-wasm'), 'argon2id'>;
  export default library;
}

declare module 'hash-wasm/dist/sha256.umd.min.js' {
  const library: Pick<typeof import('hash-wasm'), 'createSHA256'>;
  export default library;
}
