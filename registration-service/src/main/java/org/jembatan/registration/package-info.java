/**
 * Registration decides who takes part in an edition: nomination, endorsement, selection within quotas, the place taken.
 * It hears from the programme service which editions are announced, moved, cancelled and completed. It tells what became
 * of each application and who is enrolled. It alone knows people by name.
 */
@NullMarked
package org.jembatan.registration;

import org.jspecify.annotations.NullMarked;
