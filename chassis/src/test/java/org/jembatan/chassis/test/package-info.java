/** What the tests of every service use: a real broker, a real store, real tokens. */
@NullMarked
package org.jembatan.chassis.test;

import org.jspecify.annotations.NullMarked;
