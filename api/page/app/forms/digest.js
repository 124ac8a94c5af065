// @ts-check
/** The SHA-256 of a file, worked out here: the file itself stays where it is. And the hash of a dossier, from its request. */
import { useState } from "preact/hooks";
import { html } from "../html.js";
import { numberWord, say } from "../words.js";
import { Below, Name, tied } from "./fields.js";
import { idOf, put, useValue } from "./state.js";

/** How many bytes are hashed before others get their turn: some milliseconds' work. */
const SLICE = 256 * 1024;

/**
 * @param {File} file
 * @param {(share: number) => void} told
 */
export async function digestOf(file, told) {
  // Loaded when somebody chooses a file: few forms need it, and a browser on plain http has no hash of its own.
  const { sha256 } = await import("@noble/hashes/sha2");
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += SLICE) {
    hash.update(new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer()));
    told(Math.min(1, (from + SLICE) / file.size));
    await new Promise((done) => setTimeout(done));
  }
  return [...hash.digest()].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {import("./fields.js").Props} props */
export function Digest(props) {
  const { form, field, name } = props;
  const value = useValue(form, name) ?? "";
  const fromFile = !["dossierHash", "secretSha256", "measuredSha256"].includes(field.name);
  return html`<div class="field wide"><label for=${idOf(name)}><${Name} ...${props} /></label>
    <input type="text" class="mono" ...${tied(form, field, name)} value=${value} dir="ltr" autocomplete="off" spellcheck=${false}
      onInput=${(/** @type {any} */ event) => put(form, name, event.currentTarget.value.trim().toLowerCase())} />
    ${field.name === "dossierHash" && html`<${Dossier} form=${form} />`}
    ${fromFile && html`<${FromFile} form=${form} name=${name} />`}
    <${Below} ...${props} /></div>`;
}

/** @param {{ form: import("./state.js").Form, name: string }} props */
function FromFile({ form, name }) {
  const [said, setSaid] = useState("");
  /** @param {any} event */
  const chosen = async (event) => {
    const [file] = event.currentTarget.files;
    if (!file) return;
    setSaid(say("forms-hashing", { share: numberWord(0) }));
    const digest = await digestOf(file, (share) => setSaid(say("forms-hashing", { share: numberWord(Math.round(share * 100)) }))).catch(() => null);
    if (!digest) {
      setSaid(say("forms-file-unreadable"));
      return;
    }
    put(form, name, digest);
    // Of a document the ledger also keeps how long it is, what it is, and that a program measured it.
    if (form.command === "attachEvidence" && name === "sha256") {
      put(form, "measuredSha256", digest);
      put(form, "bytes", String(file.size));
      put(form, "mediaType", file.type || "application/octet-stream");
    }
    setSaid(say("forms-hashed", { bytes: numberWord(file.size) }));
  };
  return html`<label class="from-file"><span>${say("forms-from-file")}</span><input type="file" name=${`${name}.file`} onChange=${chosen} /></label>
    <p class="soft small" role="status">${said}</p>`;
}

/** What the dossier of the chosen request was, and what came after it. @param {{ form: import("./state.js").Form }} props */
function Dossier({ form }) {
  const [chosen, acknowledged] = [useValue(form, "request"), useValue(form, "acknowledgedRevision")];
  const one = form.now.value?.case;
  const request = one?.decisions?.requests.find((/** @type {any} */ entry) => entry.request === chosen);
  if (!request) return html`<p class="soft small">${say("forms-dossier-of-request")}</p>`;
  return html`<p class="small">${say("forms-dossier", { revision: request.asOfRevision })}</p>
    ${request.laterEvents > 0 && html`<p class="notice warn">${say("forms-dossier-later", { count: request.laterEvents })}</p>
      <label class="tick-line"><input type="checkbox" name="acknowledgedRevision.read" checked=${Boolean(acknowledged)}
        onChange=${(/** @type {any} */ event) => put(form, "acknowledgedRevision", event.currentTarget.checked ? String(one.revision) : "")} /> ${say("forms-dossier-read")}</label>`}`;
}
