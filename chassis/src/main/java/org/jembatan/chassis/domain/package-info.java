/** What a domain class may lean on: the aggregate base, identifiers, refusals and the mark of a use case. */
@NullMarked
package org.jembatan.chassis.domain;

import org.jspecify.annotations.NullMarked;
