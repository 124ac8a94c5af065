// @ts-check
/**
 * Reads the head of a stored record from its very bytes: who, when, where in the case. What is shown beside a hash is then
 * what was hashed, and not a second copy. The form of the bytes is fixed for ever (`storage/src/frame.rs`, `record.rs`).
 */

/** The day 1 January of the year 1 is the first; this many come before 1 January 1970. */
const DAYS_BEFORE_1970 = 719_163;

const TEXT = new TextDecoder("utf-8", { fatal: true });

/** @param {Uint8Array} bytes */
function reader(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 13;
  const number = () => {
    const first = view.getUint8(at);
    at += 1;
    if (first < 251) return BigInt(first);
    const width = /** @type {Record<number, number>} */ ({ 251: 2, 252: 4, 253: 8 })[first];
    if (!width) throw new RangeError("a longer number than any that is written");
    let value = 0n;
    for (let place = width - 1; place >= 0; place -= 1) value = value << 8n | BigInt(view.getUint8(at + place));
    at += width;
    return value;
  };
  const signed = () => {
    const value = number();
    return value & 1n ? -(value >> 1n) - 1n : value >> 1n;
  };
  const piece = () => {
    const length = Number(number());
    if (length > bytes.length - at) throw new RangeError("longer than the record");
    at += length;
    return bytes.subarray(at - length, at);
  };
  return { view, number, signed, piece, text: () => TEXT.decode(piece()) };
}

/**
 * @param {Uint8Array} record
 * @returns {{ kind: number, position: string, stream: string, revision: number, recordedAt: string, user: string, office: string, effectiveOn: string } | null}
 * Nothing where it is not the record of an event of a case.
 */
export function headOf(record) {
  try {
    const read = reader(record);
    if (record[0] !== 1 || read.number() !== 0n) return null;
    const id = Array.from(read.piece(), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const revision = Number(read.number());
    const recordedAt = new Date(Number(read.signed())).toISOString();
    const user = read.text();
    read.number();
    const office = read.text();
    if (read.number() === 1n) read.text();
    const effectiveOn = new Date((Number(read.signed()) - DAYS_BEFORE_1970) * 86_400_000).toISOString().slice(0, 10);
    return {
      kind: read.view.getUint16(1, true),
      position: String(read.view.getBigUint64(5, true)),
      stream: `case-${id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`,
      revision, recordedAt, user, office, effectiveOn,
    };
  } catch {
    return null;
  }
}

/** Texts of people, and not codes, dates, hashes or ids, which are written otherwise in a record. */
const PROSE = /\p{L}[\p{L}\p{M}]*[\s\u00a0]\S/u;

/**
 * The first text of a payload that does not stand in the record as it is shown; nothing where all do.
 * @param {Uint8Array} record
 * @param {string} payloadJson
 */
export function strangeText(record, payloadJson) {
  /** @type {string[]} */
  const texts = [];
  JSON.parse(payloadJson, (_, value) => {
    if (typeof value === "string" && PROSE.test(value)) texts.push(value);
    return value;
  });
  if (!texts.length) return null;
  const letters = String.fromCharCode(...record);
  return texts.find((text) => !letters.includes(String.fromCharCode(...new TextEncoder().encode(text)))) ?? null;
}
