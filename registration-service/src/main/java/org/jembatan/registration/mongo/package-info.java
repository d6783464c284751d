/** What registration asks of MongoDB beyond its repositories. */
@NullMarked
package org.jembatan.registration.mongo;

import org.jspecify.annotations.NullMarked;
