/** The enterprises that editions visit. Each keeps its id, so that what is said of it over the years comes together. */
import { all, find } from "../../app/api.js";

let asked = null;

async function ask() {
  const editions = await all("/api/programmes");
  const agendas = await Promise.all(editions.map(({ id }) => find(`/api/programmes/${id}/agenda`)));
  return agendas.flatMap((agenda) => agenda?.sessions ?? []).map((session) => session.hostEnterprise).filter(Boolean);
}

/**
 * Those that were visited before, each once; asked for when somebody first plans a visit.
 *
 * @param sessions of the edition, whose hosts nobody may know yet
 */
export async function knownHosts(sessions) {
  asked ??= ask().catch((failure) => {
    asked = null;
    throw failure;
  });
  const hosts = [...sessions.map((session) => session.hostEnterprise).filter(Boolean), ...(await asked)];
  return [...new Map(hosts.map((host) => [host.name, host])).values()];
}
