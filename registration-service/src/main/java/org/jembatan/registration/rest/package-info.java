/** Registration over HTTP. */
@NullMarked
package org.jembatan.registration.rest;

import org.jspecify.annotations.NullMarked;
