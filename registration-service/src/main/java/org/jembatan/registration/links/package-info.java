/** The signature on the links that employers follow. */
@NullMarked
package org.jembatan.registration.links;

import org.jspecify.annotations.NullMarked;
