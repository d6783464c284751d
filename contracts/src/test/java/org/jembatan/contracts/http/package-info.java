/** What is said of the documents is true of good ones and of bad ones. */
@NullMarked
package org.jembatan.contracts.http;

import org.jspecify.annotations.NullMarked;
