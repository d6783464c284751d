/** A candidate's way from nomination to a place, or to a reasoned no. */
@NullMarked
package org.jembatan.registration.application;

import org.jspecify.annotations.NullMarked;
