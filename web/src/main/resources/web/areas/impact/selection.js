/** What the address of the page selects, and addresses that select something else. */

const KEPT = ["programme", "country", "map"];

/** The same page with other choices; null leaves one out. What is opened closes, unless it is given. */
export function address(query, changes) {
  const next = new URLSearchParams();
  for (const name of KEPT) {
    if (query.get(name)) {
      next.set(name, query.get(name));
    }
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
  }
  const text = next.toString();
  return `/impact${text ? `?${text}` : ""}`;
}

/** As the service asks for it. */
export function selected(query) {
  const asked = new URLSearchParams();
  if (query.get("programme")) {
    asked.set("programmeId", query.get("programme"));
  }
  if (query.get("country")) {
    asked.set("country", query.get("country"));
  }
  return asked;
}

/** Which figure is to be opened, as the service asks for it; null when none is. */
export function opened(query) {
  const asked = selected(query);
  for (const name of ["sdgTarget", "indicator", "kind", "unit"]) {
    if (query.get(name)) {
      asked.set(name, query.get(name));
    }
  }
  return query.get("indicator") || query.get("kind") ? asked : null;
}
