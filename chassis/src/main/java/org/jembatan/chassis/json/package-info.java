/** How identifiers look in JSON, in requests, answers and events alike. */
@NullMarked
package org.jembatan.chassis.json;

import org.jspecify.annotations.NullMarked;
