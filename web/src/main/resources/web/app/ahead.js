/** Asks for what the page will show while most of its modules are still on their way. */
import { expect } from "./api.js";
import { find } from "./routes.js";
import { user } from "./session.js";

const first = find(location.pathname)?.route.first;
if (first && user()) {
  expect(first);
}
