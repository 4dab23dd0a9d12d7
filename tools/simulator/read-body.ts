/**
 * Reads the body of a request or of an answer, up to a limit.
 * @param limit bytes
 * @returns the bytes, or undefined when there are more than the limit
 */
export async function readBody(
  message: { body: ReadableStream<Uint8Array> | null },
  limit: number,
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!message.body) return Buffer.alloc(0);
  const reader = message.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
