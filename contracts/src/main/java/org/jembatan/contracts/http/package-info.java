/** What the services promise over HTTP: an OpenAPI document, described from the code itself and compared with what is checked in. */
@NullMarked
package org.jembatan.contracts.http;

import org.jspecify.annotations.NullMarked;
