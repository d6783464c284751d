/** The places of one edition: who holds one, who waits, and the quotas that decide it. */
@NullMarked
package org.jembatan.registration.intake;

import org.jspecify.annotations.NullMarked;
