declare module 'heic-decode' {
  interface Decoded {
    width: number;
    height: number;
    /** RGBA, 4 bytes a pixel. */
    data: ArrayBuffer;
  }
  function decode(input: { buffer: Uint8Array }): Promise<Decoded>;
  export = decode;
}
