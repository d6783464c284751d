/** What the plans of many people add up to, and how much of it is known. */
@NullMarked
package org.jembatan.alumni.impact;

import org.jspecify.annotations.NullMarked;
