/** What happens when in an edition: the sessions that officers plan, and the releases that everybody reads. */
@NullMarked
package org.jembatan.programme.agenda;

import org.jspecify.annotations.NullMarked;
