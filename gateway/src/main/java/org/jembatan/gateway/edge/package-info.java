/** What a request must look like before anything believes it, and what of it may go further. */
@NullMarked
package org.jembatan.gateway.edge;

import org.jspecify.annotations.NullMarked;
