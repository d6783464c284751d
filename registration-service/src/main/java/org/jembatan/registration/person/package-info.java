/** People, the only place where their names and addresses are. */
@NullMarked
package org.jembatan.registration.person;

import org.jspecify.annotations.NullMarked;
