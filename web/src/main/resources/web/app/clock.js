/** What time it is for the programmes: the time of this device, except in a demonstration, whose services say theirs. */
import { get } from "./api.js";

/** How long what the services said is taken for the present, in milliseconds. */
const FRESH = 60_000;

let said = null;

/** @returns {Promise<string>} an instant in UTC */
export async function now(options) {
  const address = document.body.dataset.clock;
  if (!address) {
    return new Date().toISOString();
  }
  if (!said || Date.now() - said.at > FRESH) {
    said = { now: (await get(address, options)).now, at: Date.now() };
  }
  return said.now;
}
