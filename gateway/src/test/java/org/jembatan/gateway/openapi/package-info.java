/** Ties the public document to the route table, to what the services promise and to what the gateway answers itself. */
@NullMarked
package org.jembatan.gateway.openapi;

import org.jspecify.annotations.NullMarked;
