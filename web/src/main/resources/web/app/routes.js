/**
 * Every address of the app: which page it shows, whose texts that needs, and for whom it is. Without {@code roles} it is for
 * everybody; an empty list is for whoever is signed in. {@code first} is what the page asks the API for before all else. The
 * gateway reads this list, too: a browser is told with the page which modules it will need.
 */
const area = (name, roles, pages) =>
  Object.entries(pages).map(([path, [element, file, first]]) => ({
    path,
    element,
    area: name,
    roles,
    first,
    page: () => import(`../areas/${name}/${file}.js`),
  }));

const routes = [
  ...area("door", undefined, {
    "/signed-in": ["jb-signed-in", "signed-in"],
  }),
  ...area("links", undefined, {
    "/employer-confirmations/:token": ["jb-employer-confirmation", "employer"],
    "/outcome-confirmations/:token": ["jb-outcome-confirmation", "outcome"],
  }),
  ...area("door", [], {
    "/me": ["jb-home", "home"],
  }),
  ...area("journey", ["PARTICIPANT"], {
    "/me/journey": ["jb-journey", "journey", "/api/me/journey"],
  }),
  ...area("application", ["PARTICIPANT"], {
    "/me/applications/new": ["jb-apply", "apply"],
    "/me/applications/:id/mode": ["jb-other-mode", "mode"],
    "/me/applications/:id/withdrawal": ["jb-withdrawal", "withdrawal"],
  }),
  ...area("survey", ["PARTICIPANT"], {
    "/me/surveys/:id": ["jb-my-survey", "survey"],
  }),
  ...area("messages", ["PARTICIPANT"], {
    "/me/messages": ["jb-my-messages", "messages"],
  }),
  ...area("plan", ["PARTICIPANT"], {
    "/me/plans/:id": ["jb-plan", "plan"],
    "/me/plans/:id/versions/:number": ["jb-plan-version", "plan-version"],
    "/me/certificates/:id": ["jb-certificate", "certificate"],
    "/me/follow-ups/:id": ["jb-follow-up", "follow-up"],
  }),
  ...area("office", ["OFFICER"], {
    "/office": ["jb-office", "office"],
    "/office/editions/new": ["jb-edition-new", "edition-new"],
    "/office/editions/:id": ["jb-edition", "edition"],
    "/office/messages": ["jb-messages", "messages"],
    "/office/accounts": ["jb-accounts", "accounts"],
  }),
  ...area("intake", ["OFFICER"], {
    "/office/editions/:id/intake": ["jb-intake", "intake"],
    "/office/editions/:id/intake/rules": ["jb-rules", "rules"],
  }),
  ...area("surveys", ["OFFICER"], {
    "/office/editions/:id/surveys": ["jb-surveys", "surveys"],
    "/office/surveys/:id": ["jb-survey", "survey"],
  }),
  ...area("agenda", ["OFFICER"], {
    "/office/editions/:id/agenda": ["jb-agenda", "agenda"],
    "/office/editions/:id/agenda/release": ["jb-release", "release"],
    "/office/editions/:id/attendance": ["jb-attendance", "attendance"],
    "/office/venues": ["jb-venues", "venues"],
    "/office/speakers": ["jb-speakers", "speakers"],
  }),
  ...area("schedule", ["PARTICIPANT"], {
    "/me/agenda/:id": ["jb-schedule", "schedule"],
  }),
  ...area("country", ["FOCAL_POINT"], {
    "/country": ["jb-country", "country"],
    "/country/nominate": ["jb-nominate", "nominate"],
    "/country/applications/:id": ["jb-candidate-of-country", "application"],
    "/country/plans/:id": ["jb-plan-of-country", "plan"],
    "/country/follow-ups/:id": ["jb-follow-up-of-country", "follow-up"],
    "/country/alumni": ["jb-alumni-of-country", "alumni"],
  }),
  ...area("impact", undefined, {
    "/impact": ["jb-impact", "impact"],
  }),
  ...area("system", ["OPERATOR"], {
    "/system": ["jb-system", "system"],
  }),
];

/** What stands in the gaps of a pattern such as {@code /office/:id}; null when the path is another. */
function match(pattern, path) {
  const parts = pattern.split("/");
  const given = path.replace(/\/$/, "").split("/");
  if (parts.length !== given.length) {
    return null;
  }
  const params = {};
  for (const [index, part] of parts.entries()) {
    if (part.startsWith(":")) {
      params[part.slice(1)] = decodeURIComponent(given[index]);
    } else if (part !== given[index]) {
      return null;
    }
  }
  return params;
}

/** The page of a path and what stands in the gaps of its address; null where there is none. */
export function find(path) {
  for (const route of routes) {
    const params = match(route.path, path);
    if (params) {
      return { route, params };
    }
  }
  return null;
}
