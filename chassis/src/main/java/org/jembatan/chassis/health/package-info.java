/** Whether this instance can do its work just now, told in time also when what it depends on does not answer. */
@NullMarked
package org.jembatan.chassis.health;

import org.jspecify.annotations.NullMarked;
