// @ts-check
/**
 * Checks here, without believing the server, that a stored record stands in the tree that a checkpoint signs. Whether the
 * key is the log's own, and what witnesses have signed, `hrdd verify` tells, which has their keys from elsewhere.
 */
import { checkpointOf, hex, leafOf, rootOf, signedBy, unbase64, unhex } from "../case/hashes.js";

/**
 * @param {any} proof As the API answers it.
 * @returns {Promise<{ position: string, leaf: boolean, root: boolean, note: boolean, signature: boolean | null }>}
 * `signature` is null where this browser cannot tell.
 */
export async function checked(proof) {
  const { checkpoint, event } = proof;
  const leaf = leafOf(unbase64(proof.record));
  const index = BigInt(proof.index);
  const root = rootOf(leaf, index, BigInt(checkpoint.size), proof.path.map(unhex));
  const noted = checkpointOf(checkpoint.note);
  return {
    position: event.position,
    leaf: hex(leaf) === proof.leafHash && proof.leafHash === event.leafHash && BigInt(event.position) === index + 1n,
    root: root !== null && hex(root) === checkpoint.root,
    note: noted !== null && noted.size === BigInt(checkpoint.size) && hex(noted.root) === checkpoint.root,
    signature: noted && await signedBy(noted, checkpoint.keys),
  };
}
