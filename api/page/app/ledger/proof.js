// @ts-check
/**
 * Checks here, without believing the server, that a stored record stands in the tree that a checkpoint signs (RFC 6962). The
 * signature itself and the witnesses' are for `hrdd verify`, which knows their keys from elsewhere.
 */
import { sha256 } from "@noble/hashes/sha2";

/** @param {string} hex */
const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** @param {Uint8Array} octets */
const hex = (octets) => [...octets].map((octet) => octet.toString(16).padStart(2, "0")).join("");

/** @param {string} text */
const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** @param {number} prefix @param {Uint8Array[]} parts */
function hashed(prefix, ...parts) {
  const whole = sha256.create().update(Uint8Array.of(prefix));
  for (const part of parts) whole.update(part);
  return whole.digest();
}

/**
 * The root that a leaf and the hashes beside its way lead to; null where the way does not fit the size.
 * @param {Uint8Array} leaf
 * @param {bigint} index
 * @param {bigint} size
 * @param {string[]} path
 */
function rootOf(leaf, index, size, path) {
  let [at, last, found] = [index, size - 1n, leaf];
  for (const beside of path) {
    if (last === 0n) return null;
    if (at % 2n === 1n || at === last) {
      found = hashed(1, bytes(beside), found);
      while (at % 2n === 0n && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else {
      found = hashed(1, found, bytes(beside));
    }
    [at, last] = [at >> 1n, last >> 1n];
  }
  return last === 0n ? found : null;
}

/**
 * @param {any} proof As the API answers it.
 * @returns {{ leaf: string, leafHolds: boolean, rootHolds: boolean, noteHolds: boolean }}
 */
export function checked(proof) {
  const leaf = hashed(0, fromBase64(proof.record));
  const [index, size] = [BigInt(proof.index), BigInt(proof.checkpoint.size)];
  const root = index < size ? rootOf(leaf, index, size, proof.path) : null;
  const [, noted, root64] = proof.checkpoint.note.split("\n");
  const leafHolds = hex(leaf) === proof.leafHash && proof.leafHash === proof.event.leafHash
    && BigInt(proof.event.position) === index + 1n;
  return {
    leaf: hex(leaf), leafHolds,
    rootHolds: root !== null && hex(root) === proof.checkpoint.root,
    noteHolds: noted === proof.checkpoint.size && hex(fromBase64(root64 ?? "")) === proof.checkpoint.root,
  };
}
