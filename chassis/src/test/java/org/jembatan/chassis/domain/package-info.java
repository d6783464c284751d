/** Tests of what a domain leans on. */
@NullMarked
package org.jembatan.chassis.domain;

import org.jspecify.annotations.NullMarked;
