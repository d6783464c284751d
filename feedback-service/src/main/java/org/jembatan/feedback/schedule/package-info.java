/** What feedback does because time has passed. */
@NullMarked
package org.jembatan.feedback.schedule;

import org.jspecify.annotations.NullMarked;
