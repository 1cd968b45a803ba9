export { createReader, type Reader } from "./read.ts";
