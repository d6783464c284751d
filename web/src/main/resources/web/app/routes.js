/**
 * Every address of the app: which page it shows, whose texts that needs, and for whom it is. Without {@code roles} it is for
 * everybody; an empty list is for whoever is signed in.
 */
const area = (name, roles, pages) =>
  Object.entries(pages).map(([path, [element, file]]) => ({
    path,
    element,
    area: name,
    roles,
    page: () => import(`../areas/${name}/${file}.js`),
  }));

export const routes = [
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
    "/me/journey": ["jb-journey", "journey"],
    "/me/applications/new": ["jb-apply", "apply"],
    "/me/applications/:id/mode": ["jb-other-mode", "mode"],
    "/me/applications/:id/withdrawal": ["jb-withdrawal", "withdrawal"],
    "/me/surveys/:id": ["jb-my-survey", "survey"],
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
