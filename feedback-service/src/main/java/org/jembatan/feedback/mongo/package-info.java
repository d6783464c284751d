/** What feedback asks of MongoDB beyond its repositories. */
@NullMarked
package org.jembatan.feedback.mongo;

import org.jspecify.annotations.NullMarked;
