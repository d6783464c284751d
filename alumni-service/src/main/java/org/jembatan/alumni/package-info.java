/**
 * Alumni decides what becomes of an edition at home: graduation and certificates, action plans, follow-ups, outcomes and
 * the impact they add up to. It hears from registration who is enrolled, and from programme which editions there are and
 * how each participation ended. It tells who graduated, what was planned, asked, answered and confirmed.
 */
@NullMarked
package org.jembatan.alumni;

import org.jspecify.annotations.NullMarked;
