/**
 * The one door to Jembatan.
 *
 * <p>Decides who is asking, which service may be asked, and how long it may take.<br>
 * Hears every request from outside, and the services' answers.<br>
 * Tells the services who asked, in a signed token; and people whatever the services answer, or one clear problem.
 */
@NullMarked
package org.jembatan.gateway;

import org.jspecify.annotations.NullMarked;
