/** The demo's client and its data, without a system; the whole play is a system test. */
@NullMarked
package org.jembatan.local.demo;

import org.jspecify.annotations.NullMarked;
