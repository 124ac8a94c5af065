// @ts-check
/** Says a command to the ledger. Said again after a lost answer it is the same command, and adds nothing. */
import { ask } from "../ask.js";
import { REFUSAL } from "../told.js";

/** The caller's own name for a command. Where there is no secure context there is no `randomUUID`. */
export function commandName() {
  const drawn = crypto.getRandomValues(new Uint8Array(16));
  return `page-${[...drawn].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * @param {string} mutation
 * @param {Record<string, unknown>} input
 * @returns {Promise<{ position: string, refusals: import("../told.js").Refusal[] }>}
 */
export async function give(mutation, input) {
  const kind = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Give($input: ${kind}!) { ${mutation}(input: $input) { position events { position } userErrors { ${REFUSAL()} } } }`;
  const given = (await ask(query, { input }))[mutation];
  return { position: given.events.at(-1)?.position ?? given.position, refusals: given.userErrors };
}
