/** What a controller may ask for as an argument, and how strictly a request is read. */
@NullMarked
package org.jembatan.chassis.rest;

import org.jspecify.annotations.NullMarked;
