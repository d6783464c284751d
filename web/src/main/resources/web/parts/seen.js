/**
 * What somebody decides about, as they saw it. Where it was changed in the meantime nothing is decided before they have
 * looked at both versions.
 */
import { read } from "../app/api.js";
import { differences } from "./differences.js";
import { seenNote } from "./stale.js";

export class Seen {
  #there = null;
  #seen = null;

  /**
   * Sends what rests on a version: the one that was seen or, after both were looked at, the one that is there.
   *
   * @param path where the thing is read
   * @param seen the thing as it is shown, with its {@code etag}
   * @param sending sends with the ETag that it is given
   */
  async send(path, { seen, etag }, sending) {
    const ifMatch = this.#there?.etag ?? etag;
    this.#seen ??= seen;
    try {
      const answer = await sending(ifMatch);
      this.forget();
      return answer;
    } catch (problem) {
      if (problem.status === 412) {
        this.#there = await read(path);
      }
      throw problem;
    }
  }

  /** What is decided next rests on what is shown then. */
  forget() {
    this.#there = null;
    this.#seen = null;
  }

  /**
   * What went wrong with a command: both versions where that is the reason.
   *
   * @param fields how to say each field: a label, and a text of the whole thing
   * @param leave is called when somebody decides nothing
   * @param goOn sends anew; without it the form around the button does, and null leaves no way to
   */
  note(command, fields, leave, goOn = submitForm) {
    if (command.problem?.type !== "stale" || !this.#there) {
      return command.note();
    }
    return seenNote(differences(fields, this.#there.data, this.#seen), () => {
      this.forget();
      command.problem = null;
      leave();
    }, goOn);
  }
}

/** Sends the form around a button, with all that its fields hold. */
function submitForm({ currentTarget }) {
  currentTarget.form.requestSubmit();
}
