/** What alumni asks of MongoDB beyond its repositories. */
@NullMarked
package org.jembatan.alumni.mongo;

import org.jspecify.annotations.NullMarked;
