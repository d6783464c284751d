/** Where the questionnaires come from: a file of JSON for each kind of survey. */
@NullMarked
package org.jembatan.feedback.json;

import org.jspecify.annotations.NullMarked;
