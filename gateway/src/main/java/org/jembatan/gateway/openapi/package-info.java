/** What the API consists of: as an OpenAPI document for programs, and as a page for people. */
@NullMarked
package org.jembatan.gateway.openapi;

import org.jspecify.annotations.NullMarked;
