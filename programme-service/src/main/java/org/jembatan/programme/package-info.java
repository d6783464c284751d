/**
 * Programme decides what an edition is: when, where, for whom and for how many, from its draft to its completion, and
 * what happens in it: sessions, releases of the agenda, attendance. It hears from registration who is enrolled and keeps
 * the roster. It tells which editions are announced, moved, cancelled and completed, what a release of an agenda changes,
 * who attended what, and what each participation came to.
 */
@NullMarked
package org.jembatan.programme;

import org.jspecify.annotations.NullMarked;
