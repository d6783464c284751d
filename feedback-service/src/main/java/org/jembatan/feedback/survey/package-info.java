/**
 * One form put to a group of people: who is invited, who has answered, what the answers came to.
 *
 * <p>How an anonymous form keeps its promise. Everything is decided and kept in one document. The answers lie in it as a
 * pile without names, times or ids, sorted by what they say. Beside it lie the keys of those who have answered: HMACs of
 * the invited under a secret of that survey. A key shows that somebody has answered and is never stored with an answer.
 * While the form is open, counts are all that is shown. One save closes it: it works out what may be published, freezes
 * who has not answered, and drops secret, keys and every single answer. It cannot be opened again, so there are no two
 * moments whose difference is a person. No event, no idempotency record and no log line speaks of a response.
 *
 * <p>What this does not promise: whoever can read the store while a form is open, and does so before and after each
 * answer, sees what was added. And where all give the same rating, the distribution says what each gave.
 */
@NullMarked
package org.jembatan.feedback.survey;

import org.jspecify.annotations.NullMarked;
