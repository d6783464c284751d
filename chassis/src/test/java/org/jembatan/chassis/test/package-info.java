/** What the tests of every service share: real tokens from a real issuer on the loopback interface. */
@NullMarked
package org.jembatan.chassis.test;

import org.jspecify.annotations.NullMarked;
