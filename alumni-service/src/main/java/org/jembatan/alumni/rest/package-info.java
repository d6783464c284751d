/** Alumni over HTTP. */
@NullMarked
package org.jembatan.alumni.rest;

import org.jspecify.annotations.NullMarked;
