/** Names of people by their ids, as registration tells those who may know them; asked for together and kept. */
import { get } from "./api.js";

/** How many ids fit into one question. */
const AT_ONCE = 50;
const known = new Map();

/**
 * Learns the names of these people. Ids that nobody tells a name for stay unknown.
 *
 * @returns {Promise<(id: string) => {name: string, country?: string}|undefined>}
 */
export async function names(ids, options) {
  const asked = [...new Set(ids)].filter((id) => id && !known.has(id));
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE);
    const answer = await get(`/api/people?ids=${some.join(",")}`, options);
    for (const person of answer.items ?? answer) {
      known.set(person.id ?? person.personId, person);
    }
  }
  return (id) => known.get(id);
}
