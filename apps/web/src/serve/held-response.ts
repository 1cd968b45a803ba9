import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";

/** A response that is held back whole instead of being sent. */
export class HeldResponse extends ServerResponse {
  private readonly pieces: Buffer[] = [];
  private readonly whole = Promise.withResolvers<void>();

  constructor(request: IncomingMessage) {
    super(request);
    this.once("close", () => this.whole.reject(new Error("the answer broke off")));
    this.whole.promise.catch(() => {});
  }

  /** Resolves when the answer is complete, and rejects when it breaks off. */
  ended(): Promise<void> {
    return this.whole.promise;
  }

  body(): Buffer {
    return Buffer.concat(this.pieces);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((part): part is OutgoingHttpHeaders => typeof part === "object" && part !== null);
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.hold(chunk, rest);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  }

  override end(...rest: unknown[]): this {
    const [chunk] = rest;
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") this.hold(chunk, rest);
    this.finished = true;
    this.whole.resolve();
    this.emit("finish");
    for (const done of rest) if (typeof done === "function") done();
    return this;
  }

  private hold(chunk: unknown, rest: unknown[]): void {
    const encoding = rest.find((part): part is BufferEncoding => typeof part === "string" && Buffer.isEncoding(part));
    this.pieces.push(typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk as Uint8Array));
  }
}
