/** What an edition asks of its candidates, as rules that are data, and how a candidate stands by each. */
@NullMarked
package org.jembatan.registration.eligibility;

import org.jspecify.annotations.NullMarked;
