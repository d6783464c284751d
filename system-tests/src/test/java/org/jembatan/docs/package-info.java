/** The documents are held to the code: what they name has to exist. */
@NullMarked
package org.jembatan.docs;

import org.jspecify.annotations.NullMarked;
