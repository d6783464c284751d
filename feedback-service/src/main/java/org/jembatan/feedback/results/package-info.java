/**
 * What a survey came to: distributions for a fixed list of slices, and the rule by which small groups are left out of
 * them. Nothing in here says, or lets one compute, what one person answered.
 */
@NullMarked
package org.jembatan.feedback.results;

import org.jspecify.annotations.NullMarked;
