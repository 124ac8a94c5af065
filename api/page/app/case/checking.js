// @ts-check
/**
 * Checks a case here, from the very bytes: every record is hashed again, every leaf is led up to the root of the log, the chain
 * of the case is linked again and led up to the root of all streams, and both roots must be those of one signed checkpoint.
 * Nothing that the server says about itself counts, but what its hashes say.
 */
import { ask } from "../ask.js";
import { checkpointOf, extendsTo, hex, leafOf, linkOf, rootOf, same, signedBy, streamsRootOf, unbase64, unhex, UNLINKED } from "./hashes.js";
import { headOf, strangeText } from "./record.js";

/** What a step can be: not looked at yet, as it was recorded, wrong, or without a proof. */
export const STAND = { waiting: 0, good: 1, wrong: 2, unproved: 3 };

/** Proofs in one request, as many as it may hold, and requests under way at the same time. */
const IN_ONE = 10;
const AT_ONCE = 3;
/** Links computed before the page is let go on. */
const LINKS = 250;

const COMPLETE = `query CaseWhole($case: ID!) { completenessProof(case: $case) { absent stream beside head { revision link } checkpoint { note keys } } }`;
const EVENTS = `query CaseLeaves($case: ID!, $after: String) { case(id: $case) { history(first: 100, after: $after) {
  nodes { position revision kind recordedAt effectiveOn actor { user office } leafHash stream payloadJson } pageInfo { endCursor hasNextPage } } } }`;
const EXTENSION = `query CaseExtension($from: Position!, $to: Position!) { extension(from: $from, to: $to) { hashes } }`;
const PROVED = "record index path checkpoint { size root }";

/** Lets the page do what waits. */
const pause = () => new Promise((done) => setTimeout(done));

/**
 * @typedef {{ step: number, kind: string, why: string }} Fault `why` is the key of a sentence; step 0 is the case as a whole.
 * @typedef {{ phase: string, total: number, done: number, stands: Uint8Array, faults: Fault[], whole: string,
 *   checkpoint: { origin: string, size: string, root: string, streamsRoot: string, note: string } | null, signature: boolean | null, link: string }} Told
 */

/**
 * @param {{ id: string, revision: number, hiddenEvents: number }} it
 * @param {(told: Told) => void} tell
 * @param {AbortSignal} until
 */
export async function check(it, tell, until) {
  /** @type {Told} */
  let told = { phase: "reading", total: it.revision, done: 0, stands: new Uint8Array(it.revision), faults: [], whole: "", checkpoint: null, signature: null, link: "" };
  /** @param {Partial<Told>} more */
  const say = (more) => { told = { ...told, ...more }; tell(told); };
  /** @param {number} step @param {string} kind @param {string} why */
  const fault = (step, kind, why) => say({ faults: [...told.faults, { step, kind, why }].sort((one, other) => (one.step || Infinity) - (other.step || Infinity)) });
  say({});

  const proof = (await ask(COMPLETE, { case: it.id }, until)).completenessProof;
  const checkpoint = proof && checkpointOf(proof.checkpoint.note);
  if (proof && !checkpoint) fault(0, "", "checkpoint-unreadable");
  if (checkpoint) {
    say({ signature: await signedBy(checkpoint, proof.checkpoint.keys), checkpoint: { origin: checkpoint.origin, size: String(checkpoint.size), root: hex(checkpoint.root), streamsRoot: hex(checkpoint.streamsRoot), note: proof.checkpoint.note } });
    if (told.signature === false) fault(0, "", "signature-wrong");
  }

  /** @type {(Uint8Array | undefined)[]} By revision, from 1. */
  const leaves = [];
  /** @type {Map<string, string>} Roots by the size of the tree, as the proofs have them. */
  const roots = new Map();
  /** @type {Map<number, string>} What the kinds are called, by their number in the bytes. */
  const kinds = new Map();
  /** @type {any[]} */
  let queue = [];
  let last = 0;
  say({ phase: "hashing" });

  /** @param {any[]} events */
  const proved = async (events) => {
    const fields = events.map(({ position }, place) => `p${place}: proof(position: "${BigInt(position)}") { ${PROVED} }`);
    const answer = await ask(`query CaseProofs { ${fields.join(" ")} }`, {}, until);
    const stands = told.stands;
    for (const [place, event] of events.entries()) {
      const one = answer[`p${place}`];
      if (!one) {
        leaves[event.revision] = unhex(event.leafHash);
        stands[event.revision - 1] = STAND.unproved;
        continue;
      }
      const { leaf, why } = judged(event, one, roots, kinds);
      leaves[event.revision] = leaf;
      stands[event.revision - 1] = why ? STAND.wrong : STAND.good;
      if (why) fault(event.revision, event.kind, why);
    }
    say({ done: told.done + events.length });
  };

  /** @type {string | null} */
  let after = null;
  do {
    /** @type {{ nodes: any[], pageInfo: { endCursor: string, hasNextPage: boolean } }} */
    const { nodes, pageInfo } = (await ask(EVENTS, { case: it.id, after }, until)).case.history;
    for (const event of nodes) {
      if (event.revision !== last + 1 && !it.hiddenEvents) fault(last + 1, "", "left-out");
      last = event.revision;
    }
    queue = [...queue, ...nodes];
    while (queue.length >= IN_ONE * AT_ONCE || (queue.length && !pageInfo.hasNextPage)) {
      const rows = Array.from({ length: AT_ONCE }, (_, row) => queue.slice(row * IN_ONE, (row + 1) * IN_ONE)).filter((row) => row.length);
      queue = queue.slice(IN_ONE * AT_ONCE);
      await Promise.all(rows.map(proved));
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);

  say({ phase: "linking" });
  await together(it, { proof, checkpoint, leaves, roots, last, until }, say, fault, () => told.faults.some(({ step }) => step > 0));
  say({ phase: "done" });
}

/**
 * What is wrong with an event: its bytes, what is shown of it, or its way to the root.
 * @param {any} event
 * @param {any} proof
 * @param {Map<string, string>} roots
 * @param {Map<number, string>} kinds
 */
function judged(event, proof, roots, kinds) {
  const record = unbase64(proof.record);
  const leaf = leafOf(record);
  if (hex(leaf) !== event.leafHash) return { leaf, why: "bytes" };
  const head = headOf(record);
  if (!head || head.position !== event.position || head.revision !== event.revision || head.stream !== event.stream) return { leaf, why: "place" };
  if (Date.parse(head.recordedAt) !== Date.parse(event.recordedAt) || head.effectiveOn !== event.effectiveOn || head.user !== event.actor.user || head.office !== event.actor.office) return { leaf, why: "told" };
  if ((kinds.get(head.kind) ?? event.kind) !== event.kind) return { leaf, why: "kind" };
  kinds.set(head.kind, event.kind);
  if (strangeText(record, event.payloadJson) !== null) return { leaf, why: "text" };
  const { size, root } = proof.checkpoint;
  const known = roots.get(size);
  if (known !== undefined && known !== root) return { leaf, why: "tree" };
  const reached = BigInt(proof.index) === BigInt(event.position) - 1n ? rootOf(leaf, BigInt(proof.index), BigInt(size), proof.path.map(unhex)) : null;
  if (!reached || hex(reached) !== root) return { leaf, why: "tree" };
  roots.set(size, root);
  return { leaf, why: "" };
}

/**
 * The chain, the map of all streams, and that all roots that were met are of one log.
 * @param {{ revision: number, hiddenEvents: number }} it
 * @param {{ proof: any, checkpoint: ReturnType<typeof checkpointOf>, leaves: (Uint8Array | undefined)[], roots: Map<string, string>, last: number, until: AbortSignal }} found
 * @param {(more: Partial<Told>) => void} say
 * @param {(step: number, kind: string, why: string) => void} fault
 * @param {() => boolean} isFaulty
 */
async function together(it, { proof, checkpoint, leaves, roots, last, until }, say, fault, isFaulty) {
  if (it.hiddenEvents > 0) return say({ whole: "hidden" });
  if (last < it.revision) {
    fault(last + 1, "", "left-out");
    return say({ whole: "wrong" });
  }
  if (!proof || !checkpoint || !proof.head) return say({ whole: "unproved" });
  for (const [size, root] of roots) {
    const ours = { size: checkpoint.size, root: checkpoint.root };
    const other = { size: BigInt(size), root: unhex(root) };
    const [earlier, later] = other.size < ours.size ? [other, ours] : [ours, other];
    const path = earlier.size === later.size ? [] : (await ask(EXTENSION, { from: String(earlier.size), to: String(later.size) }, until)).extension?.hashes ?? [];
    if (!extendsTo(earlier, later, path.map(unhex))) {
      fault(0, "", "other-log");
      return say({ whole: "wrong" });
    }
  }
  let link = UNLINKED;
  for (let revision = 1; revision <= proof.head.revision; revision += 1) {
    const leaf = leaves[revision];
    if (!leaf) {
      fault(revision, "", "left-out");
      return say({ whole: "wrong" });
    }
    link = linkOf(link, leaf);
    if (revision % LINKS === 0) {
      await pause();
      if (until.aborted) return undefined;
    }
  }
  say({ link: hex(link) });
  const climbed = streamsRootOf(proof.stream, proof.head.revision, link, proof.beside.map(unhex));
  if (hex(link) !== proof.head.link || !same(climbed, checkpoint.streamsRoot)) {
    // A step that was found wrong already breaks the chain behind it.
    if (!isFaulty()) fault(0, "", "chain");
    return say({ whole: "wrong" });
  }
  // What was recorded after the checkpoint is not in its chain yet.
  return say({ whole: proof.head.revision < last ? "unproved" : "whole" });
}

/**
 * Compares the checkpoint with one that was kept elsewhere. Gives the key of what came out.
 * @param {string} kept The signed note.
 * @param {string} present
 */
export async function compare(kept, present) {
  const [earlier, later] = [checkpointOf(kept.replace(/\r/g, "").trimStart()), checkpointOf(present)];
  if (!earlier || !later) return "kept-unreadable";
  if (earlier.origin !== later.origin) return "kept-of-another";
  if (earlier.size > later.size) return "kept-later";
  const path = earlier.size === later.size ? [] : (await ask(EXTENSION, { from: String(earlier.size), to: String(later.size) })).extension?.hashes ?? [];
  return extendsTo(earlier, later, path.map(unhex)) ? "kept-fits" : "kept-differs";
}
