/** Ties the files of {@code deploy/compose} to the code they start. */
@org.jspecify.annotations.NullMarked
package org.jembatan.compose;
