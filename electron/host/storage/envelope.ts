import { hash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.js';
import { SCHEMA } from './schema.js';

/** Version of the stored shapes. A document with a higher one was written by a newer Blogpult. */
export const SCHEMA_VERSION = SCHEMA.version;

/** Tells two states of a document apart: its revision, and the hash that covers revision and payload. */
export interface Stamp {
  rev: number;
  sha256: string;
}

/**
 * What a document's bytes turn out to be. `rev` counts its saves from 1. A newer document has a stamp
 * and a payload when its envelope still is the one we know and its hash is right.
 */
export type Decoded =
  | { state: 'sound'; stamp: Stamp; payload: unknown }
  | { state: 'older'; schema: number; stamp: Stamp; payload: unknown }
  | { state: 'newer'; schema: number; stamp: Stamp | null; payload: unknown }
  | { state: 'damaged'; reason: string };

const Envelope = z.strictObject({
  schema: z.int().positive(),
  rev: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  payload: z.unknown(),
});

const ForeignEnvelope = z.looseObject({ schema: z.int().positive() });

/** A payload's bytes on the disk: `{schema, rev, sha256, payload}` as one line of canonical JSON. */
export function encode(
  rev: number,
  payload: unknown,
  schema = SCHEMA_VERSION,
): { bytes: Buffer; stamp: Stamp } {
  const content = canonicalJson(payload);
  const sha256 = hashOfText(schema, rev, content);
  // Keys in their order: the same text as canonicalJson of all four, with the long one made once.
  const text = `{"payload":${content},"rev":${rev},"schema":${schema},"sha256":"${sha256}"}\n`;
  return { bytes: Buffer.from(text, 'utf8'), stamp: { rev, sha256 } };
}

/** Reads a document's bytes, `present` being the version of now. Anything but whole, unchanged bytes of ours is `damaged`, `older` or `newer`; never throws. */
export function decode(bytes: Uint8Array, present = SCHEMA_VERSION): Decoded {
  if (bytes.length === 0) return { state: 'damaged', reason: 'empty' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return untouched(text, present) ?? judge(JSON.parse(text), present);
  } catch {
    // Not UTF-8, not JSON, or nested deeper than the stack: none of it is ours.
    return { state: 'damaged', reason: 'not JSON' };
  }
}

const START = '{"payload":';
const END = /,"rev":([1-9]\d{0,14}),"schema":(\d{1,9}),"sha256":"([0-9a-f]{64})"\}\n$/;
/** Longer than any end. */
const END_LENGTH = 160;

/** What `encode` wrote, character for character, is proven by its hash alone; null for anything else. */
function untouched(text: string, present: number): Decoded | null {
  const end = END.exec(text.slice(-END_LENGTH));
  if (end === null || !text.startsWith(START)) return null;
  const [whole, rev, schema, written] = end;
  const content = text.slice(START.length, -whole.length);
  if (Number(schema) !== present) return null;
  // The one worked out, not the one found: a piece of a text keeps the whole text in memory.
  const sha256 = hashOfText(present, Number(rev), content);
  if (sha256 !== written) return null;
  return { state: 'sound', stamp: { rev: Number(rev), sha256 }, payload: JSON.parse(content) };
}

function judge(json: unknown, present: number): Decoded {
  const envelope = Envelope.safeParse(json);
  if (envelope.success) {
    const { schema, rev, sha256, payload } = envelope.data;
    // Our own hash under another number: the number was hit, not the future.
    const isOurs = hashOf(present, rev, payload) === sha256;
    if (isOurs && schema === present) {
      return { state: 'sound', stamp: { rev, sha256 }, payload };
    }
    if (isOurs) return { state: 'damaged', reason: 'schema number changed' };
    if (schema < present && hashOf(schema, rev, payload) === sha256) {
      return { state: 'older', schema, stamp: { rev, sha256 }, payload };
    }
  }
  const foreign = ForeignEnvelope.safeParse(json);
  if (foreign.success && foreign.data.schema > present) {
    return { state: 'newer', schema: foreign.data.schema, ...whole(envelope.data) };
  }
  return { state: 'damaged', reason: envelope.success ? 'hash does not match' : 'wrong shape' };
}

/** Stamp and payload of an envelope whose hash is right under its own schema number. */
function whole(envelope: z.infer<typeof Envelope> | undefined) {
  const none = { stamp: null, payload: null };
  if (envelope === undefined) return none;
  const { schema, rev, sha256, payload } = envelope;
  return hashOf(schema, rev, payload) === sha256 ? { stamp: { rev, sha256 }, payload } : none;
}

function hashOf(schema: number, rev: number, payload: unknown): string {
  return hashOfText(schema, rev, canonicalJson(payload));
}

/** Schema and revision are hashed too, so that a changed digit in them is found like any other. */
function hashOfText(schema: number, rev: number, content: string): string {
  const text = `{"payload":${content},"rev":${rev},"schema":${schema}}`;
  return hash('sha256', text, 'hex');
}
