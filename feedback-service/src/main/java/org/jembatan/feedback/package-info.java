/**
 * Feedback decides who may answer which form, takes each answer once, and publishes what may be published. It hears from
 * the programme service of editions and of attendance, from registration of enrolments. It tells that a survey is open
 * and that its results are out; never who answered, what, or when.
 */
@NullMarked
package org.jembatan.feedback;

import org.jspecify.annotations.NullMarked;
