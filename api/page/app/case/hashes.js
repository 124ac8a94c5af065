// @ts-check
/**
 * The arithmetic of the proof, done here and by nobody else: leaves and tree after RFC 6962, the chain of a case, its place
 * among all streams, and what a checkpoint says. The same rules as `hrdd verify`, written a second time on purpose.
 */
import { sha256 } from "@noble/hashes/sha2";

/** @param {Uint8Array} bytes */
export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** @param {string} text */
export const unhex = (text) => Uint8Array.from({ length: text.length / 2 }, (_, place) => parseInt(text.slice(place * 2, place * 2 + 2), 16));

/** @param {string} text */
export const unbase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** @param {(number | Uint8Array)[]} pieces A number is one byte. */
function hashed(...pieces) {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(typeof piece === "number" ? Uint8Array.of(piece) : piece);
  return hash.digest();
}

/** @param {Uint8Array} one @param {Uint8Array} other */
export const same = (one, other) => one.length === other.length && one.every((byte, place) => byte === other[place]);

/** The leaf of a stored record. @param {Uint8Array} record */
export const leafOf = (record) => hashed(0, record);

/** @param {Uint8Array} left @param {Uint8Array} right */
export const nodeOf = (left, right) => hashed(1, left, right);

/** The next link of the chain of a case. @param {Uint8Array} before @param {Uint8Array} leaf */
export const linkOf = (before, leaf) => hashed(2, before, leaf);

/** Before the first link. */
export const UNLINKED = new Uint8Array(32);

/**
 * The root to which a leaf leads, after RFC 9162, 2.1.3.2; nothing where the path has not the length it must have.
 * @param {Uint8Array} leaf
 * @param {bigint} index Its place, from 0.
 * @param {bigint} size How many leaves the tree has.
 * @param {Uint8Array[]} path
 */
export function rootOf(leaf, index, size, path) {
  if (index >= size) return null;
  let [place, last, hash] = [index, size - 1n, leaf];
  for (const beside of path) {
    if (last === 0n) return null;
    if (place & 1n || place === last) {
      hash = nodeOf(beside, hash);
      while (!(place & 1n) && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = nodeOf(hash, beside);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? hash : null;
}

/**
 * Whether the tree with the later root begins with the tree of the earlier one, after RFC 9162, 2.1.4.2.
 * @param {{ size: bigint, root: Uint8Array }} earlier
 * @param {{ size: bigint, root: Uint8Array }} later
 * @param {Uint8Array[]} path
 */
export function extendsTo(earlier, later, path) {
  if (earlier.size === later.size) return same(earlier.root, later.root);
  if (earlier.size === 0n || earlier.size > later.size) return false;
  let [place, last] = [earlier.size - 1n, later.size - 1n];
  while (place & 1n) {
    place >>= 1n;
    last >>= 1n;
  }
  const way = place === 0n ? [earlier.root, ...path] : path;
  const [first, ...rest] = way;
  if (!first) return false;
  let [old, grown] = [first, first];
  for (const beside of rest) {
    if (last === 0n) return false;
    if (place & 1n || place === last) {
      old = nodeOf(beside, old);
      grown = nodeOf(beside, grown);
      while (!(place & 1n) && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      grown = nodeOf(grown, beside);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n && same(old, earlier.root) && same(grown, later.root);
}

/**
 * The root over the heads of all streams to which the head of this one leads.
 * @param {string} stream Its name.
 * @param {number} revision
 * @param {Uint8Array} link
 * @param {Uint8Array[]} besides From the root down.
 */
export function streamsRootOf(stream, revision, link, besides) {
  const key = sha256(new TextEncoder().encode(stream));
  const counted = new Uint8Array(4);
  new DataView(counted.buffer).setUint32(0, revision);
  let hash = hashed(0, key, counted, link);
  for (let depth = besides.length - 1; depth >= 0; depth -= 1) {
    const beside = /** @type {Uint8Array} */ (besides[depth]);
    const right = ((key[depth >> 3] ?? 0) >> (7 - (depth & 7))) & 1;
    hash = right ? nodeOf(beside, hash) : nodeOf(hash, beside);
  }
  return hash;
}

/**
 * What a signed note says: C2SP tlog-checkpoint, and the line about the streams. Nothing where it is none.
 * @param {string} note
 */
export function checkpointOf(note) {
  const end = note.indexOf("\n\n");
  const [origin, size, root, streams, ...others] = note.slice(0, end).split("\n");
  if (end < 0 || others.length || !origin || !/^\d+$/.test(size ?? "") || !streams?.startsWith("streams ")) return null;
  try {
    return {
      origin, size: BigInt(size ?? 0), root: unbase64(root ?? ""), streamsRoot: unbase64(streams.slice(8)),
      signed: new TextEncoder().encode(`${note.slice(0, end)}\n`), lines: note.slice(end + 2).split("\n").filter(Boolean),
    };
  } catch {
    return null;
  }
}

/**
 * Whether the log's own key has signed a note: `true`, `false`, or null where this browser cannot tell (it checks Ed25519
 * over https or on the same computer only).
 * @param {NonNullable<ReturnType<typeof checkpointOf>>} checkpoint
 * @param {string[]} keys As `name+id+base64`.
 */
export async function signedBy(checkpoint, keys) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  for (const key of keys) {
    const [name, id, coded] = key.split("+", 2).concat(key.split("+").slice(2).join("+"));
    const raw = unbase64(coded ?? "");
    if (raw[0] !== 1 || raw.length !== 33) continue;
    const line = checkpoint.lines.find((one) => one.startsWith(`\u2014 ${name} `));
    const signature = line ? unbase64(line.slice(line.lastIndexOf(" ") + 1)) : null;
    if (!signature || hex(signature.slice(0, 4)) !== id) continue;
    try {
      const imported = await subtle.importKey("raw", raw.slice(1), "Ed25519", false, ["verify"]);
      if (await subtle.verify("Ed25519", imported, signature.slice(4), checkpoint.signed)) return true;
    } catch (error) {
      // A browser that does not know the algorithm cannot tell; a key that is none is no signature.
      return /** @type {Error} */ (error).name === "NotSupportedError" ? null : false;
    }
    return false;
  }
  return false;
}
