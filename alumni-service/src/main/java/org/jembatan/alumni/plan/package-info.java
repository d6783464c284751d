/** What a participant means to change at home: from the draft, through versions that stay, to what came of them. */
@NullMarked
package org.jembatan.alumni.plan;

import org.jspecify.annotations.NullMarked;
