/** Tests of what a controller may ask for. */
@NullMarked
package org.jembatan.chassis.rest;

import org.jspecify.annotations.NullMarked;
