import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/** A gzip file that is written piece by piece. Its bytes depend on its contents alone: no time, no name. */
export class CompressedFile {
  readonly #gzip = createGzip();
  readonly #hash = createHash("sha256");
  readonly #written: Promise<void>;
  #bytes = 0;

  constructor(path: string) {
    this.#written = pipeline(this.#gzip, (chunks) => this.#measure(chunks), createWriteStream(path));
    // Whoever writes or ends hears of a failure; it is never unheard.
    this.#written.catch(() => {});
  }

  /** Waits when the disk is slower than the writer. */
  async write(text: string): Promise<void> {
    if (text === "" || this.#gzip.write(text)) return;
    await Promise.race([once(this.#gzip, "drain"), this.#written]);
  }

  /** Resolves when everything is written, with size and hash of the file. */
  async end(): Promise<{ bytes: number; sha256: string }> {
    this.#gzip.end();
    await this.#written;
    return { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }

  async *#measure(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#hash.update(chunk);
      this.#bytes += chunk.length;
      yield chunk;
    }
  }
}
